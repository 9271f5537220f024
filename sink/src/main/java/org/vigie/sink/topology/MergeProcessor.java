package org.vigie.sink.topology;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.vigie.sink.event.Merger;
import org.vigie.v1.EventRecord;

/**
 * One changed report in; the events of its deed that are different now out, and a null for each that is no more.
 *
 * <p>All reports of the deed are merged before and after the change. Merging is a function of the set, so what was
 * published before need not be remembered here, and the order of arrival does not show in the end.
 */
final class MergeProcessor extends ContextualProcessor<String, Change, String, EventRecord> {
    static final String STORE = "deeds";

    private static final char DIVIDER = '\u0000';

    private final Duration kept;
    private @Nullable KeyValueStore<String, byte[]> reports;

    MergeProcessor(Duration kept) {
        this.kept = kept;
    }

    /** Deed and report id, divided by a zero, to a {@link Dated} report. */
    static StoreBuilder<KeyValueStore<String, byte[]>> store() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.ByteArray());
    }

    @Override
    public void init(ProcessorContext<String, EventRecord> context) {
        super.init(context);
        KeyValueStore<String, byte[]> store = context.getStateStore(STORE);
        reports = store;
        Forget.daily(context, kept, oldest -> Forget.before(oldest, store, Dated::time));
    }

    @Override
    public void process(Record<String, Change> record) {
        KeyValueStore<String, byte[]> store = Objects.requireNonNull(reports);
        Change change = record.value();
        Map<String, EventRecord> told = told(record.key(), store);
        Map<String, EventRecord> before = Merger.merge(told.values());
        String key = record.key() + DIVIDER + change.report();
        if (change.event() == null) {
            told.remove(change.report());
            store.delete(key);
        } else {
            told.put(change.report(), change.event());
            store.put(key, Dated.bytes(context().currentStreamTimeMs(), change.event()));
        }
        forward(record, before, Merger.merge(told.values()));
    }

    private void forward(Record<String, Change> record, Map<String, EventRecord> before, Map<String, EventRecord> now) {
        before.keySet().stream()
                .filter(id -> !now.containsKey(id))
                .forEach(id -> context().forward(new Record<>(id, null, record.timestamp(), record.headers())));
        now.forEach((id, event) -> {
            if (!event.equals(before.get(id))) {
                context().forward(record.withKey(id).withValue(event));
            }
        });
    }

    private static Map<String, EventRecord> told(String deed, KeyValueStore<String, byte[]> store) {
        Map<String, EventRecord> told = new TreeMap<>();
        try (KeyValueIterator<String, byte[]> found = store.prefixScan(deed + DIVIDER, new StringSerializer())) {
            while (found.hasNext()) {
                KeyValue<String, byte[]> entry = found.next();
                told.put(entry.key.substring(deed.length() + 1), Dated.record(entry.value));
            }
        }
        return told;
    }
}
