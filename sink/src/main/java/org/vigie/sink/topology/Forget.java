package org.vigie.sink.topology;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Bounds a store by time: once a day of the stream's own time, what is too old is dropped. */
final class Forget {
    private Forget() {}

    /** Calls the action once a stream day with the time before which entries are too old. */
    static void daily(ProcessorContext<?, ?> context, Duration kept, LongConsumer action) {
        context.schedule(Duration.ofDays(1), PunctuationType.STREAM_TIME, now -> action.accept(now - kept.toMillis()));
    }

    static <V> void before(long oldest, KeyValueStore<String, V> store, ToLongFunction<V> time) {
        List<String> old = new ArrayList<>();
        try (KeyValueIterator<String, V> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<String, V> entry = all.next();
                if (time.applyAsLong(entry.value) < oldest) {
                    old.add(entry.key);
                }
            }
        }
        old.forEach(store::delete);
    }
}
