package org.vigie.sink.topology;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.vigie.sink.event.Reports;
import org.vigie.v1.EnrichedArticle;
import org.vigie.v1.EventRecord;

/**
 * One article in, its events out, keyed by event; and a null for each event that its last revision had and this one has
 * not. A withdrawn article (tombstone) has none.
 */
final class ReportProcessor extends ContextualProcessor<String, EnrichedArticle, String, EventRecord> {
    static final String STORE = "article-events";

    private final Duration kept;
    private @Nullable KeyValueStore<String, String> known;

    ReportProcessor(Duration kept) {
        this.kept = kept;
    }

    /** Article id to the ids of its events, a line each, with the time they were last told in the first line. */
    static StoreBuilder<KeyValueStore<String, String>> store() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.String());
    }

    @Override
    public void init(ProcessorContext<String, EventRecord> context) {
        super.init(context);
        KeyValueStore<String, String> store = context.getStateStore(STORE);
        known = store;
        Forget.daily(context, kept, oldest -> Forget.before(oldest, store, Ids::time));
    }

    @Override
    public void process(Record<String, EnrichedArticle> record) {
        KeyValueStore<String, String> store = java.util.Objects.requireNonNull(known);
        EnrichedArticle article = record.value();
        List<EventRecord> events = article == null ? List.of() : Reports.of(article);
        Set<String> gone = Ids.read(store.get(record.key()));
        Set<String> now = new LinkedHashSet<>();
        for (EventRecord event : events) {
            now.add(event.getId());
            context().forward(record.withKey(event.getId()).withValue(event));
        }
        gone.removeAll(now);
        gone.forEach(id -> context().forward(new Record<>(id, null, record.timestamp(), record.headers())));
        if (now.isEmpty()) {
            store.delete(record.key());
        } else {
            store.put(record.key(), Ids.write(context().currentStreamTimeMs(), now));
        }
    }

    /** A time and some ids as text. */
    private static final class Ids {
        private Ids() {}

        static String write(long time, Set<String> ids) {
            return time + "\n" + String.join("\n", ids);
        }

        static Set<String> read(@Nullable String text) {
            Set<String> ids = new LinkedHashSet<>();
            if (text != null) {
                ids.addAll(text.lines().skip(1).toList());
            }
            return ids;
        }

        static long time(String text) {
            return Long.parseLong(text.substring(0, text.indexOf('\n')));
        }
    }
}
