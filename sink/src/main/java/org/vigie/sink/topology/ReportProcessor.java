package org.vigie.sink.topology;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.vigie.sink.event.Merger;
import org.vigie.sink.event.Reports;
import org.vigie.v1.EnrichedArticle;
import org.vigie.v1.EventRecord;

/**
 * One article in, its reports out, keyed by the deed they may share with other reports; and a change without event for
 * each report that its last revision had and this one has not. A withdrawn article (tombstone) has none.
 */
final class ReportProcessor extends ContextualProcessor<String, EnrichedArticle, String, Change> {
    static final String STORE = "article-events";

    private final Duration kept;
    private @Nullable KeyValueStore<String, String> known;

    ReportProcessor(Duration kept) {
        this.kept = kept;
    }

    /** Article id to its reports: the time in the first line, then id and deed of each, divided by a tab. */
    static StoreBuilder<KeyValueStore<String, String>> store() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.String());
    }

    @Override
    public void init(ProcessorContext<String, Change> context) {
        super.init(context);
        KeyValueStore<String, String> store = context.getStateStore(STORE);
        known = store;
        Forget.daily(context, kept, oldest -> Forget.before(oldest, store, ReportProcessor::time));
    }

    @Override
    public void process(Record<String, EnrichedArticle> record) {
        KeyValueStore<String, String> store = Objects.requireNonNull(known);
        EnrichedArticle article = record.value();
        List<EventRecord> events = article == null ? List.of() : Reports.of(article);
        Map<String, String> now = new LinkedHashMap<>();
        events.forEach(event -> now.put(event.getId(), Merger.key(event)));
        retract(record, read(store.get(record.key())), now);
        events.forEach(event ->
                context().forward(record.withKey(Merger.key(event)).withValue(new Change(event.getId(), event))));
        if (now.isEmpty()) {
            store.delete(record.key());
        } else {
            store.put(record.key(), write(context().currentStreamTimeMs(), now));
        }
    }

    /** What is no longer told, or told of another deed. */
    private void retract(Record<String, EnrichedArticle> record, Map<String, String> before, Map<String, String> now) {
        before.forEach((report, deed) -> {
            if (!deed.equals(now.get(report))) {
                context().forward(new Record<>(deed, new Change(report, null), record.timestamp(), record.headers()));
            }
        });
    }

    private static String write(long time, Map<String, String> reports) {
        return reports.entrySet().stream()
                .map(entry -> "\n" + entry.getKey() + "\t" + entry.getValue())
                .collect(Collectors.joining("", Long.toString(time), ""));
    }

    private static Map<String, String> read(@Nullable String text) {
        Map<String, String> reports = new LinkedHashMap<>();
        if (text != null) {
            text.lines().skip(1).map(line -> line.split("\t", 2)).forEach(pair -> reports.put(pair[0], pair[1]));
        }
        return reports;
    }

    private static long time(String text) {
        return Long.parseLong(text.substring(0, text.indexOf('\n')));
    }
}
