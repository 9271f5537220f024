package org.vigie.sink.topology;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.topic.EventFacts;
import org.vigie.schemas.topic.RecordHeaders;
import org.vigie.sink.route.Routes;
import org.vigie.v1.EventRecord;

/**
 * An event as it is now in, its publications out: on every route it belongs to, with a higher revision; and a
 * retraction on every route it belonged to and no longer does. Nothing for an event that is as it was.
 */
final class PublishProcessor extends ContextualProcessor<String, EventRecord, String, Publication> {
    static final String STORE = "events";

    private final Routes routes;
    private final Duration kept;
    private @Nullable KeyValueStore<String, byte[]> published;

    PublishProcessor(Routes routes, Duration kept) {
        this.routes = routes;
        this.kept = kept;
    }

    /** Event id to the time it was last published (8 bytes) and the record. */
    static StoreBuilder<KeyValueStore<String, byte[]>> store() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.ByteArray());
    }

    @Override
    public void init(ProcessorContext<String, Publication> context) {
        super.init(context);
        KeyValueStore<String, byte[]> store = context.getStateStore(STORE);
        published = store;
        Forget.daily(context, kept, oldest -> Forget.before(oldest, store, Dated::time));
    }

    @Override
    public void process(Record<String, EventRecord> record) {
        @Nullable EventRecord before = last(record.key());
        @Nullable EventRecord now = record.value();
        if (now != null && before != null) {
            int revision = now.getRevision();
            now.setRevision(before.getRevision());
            if (now.equals(before)) {
                return;
            }
            now.setRevision(Math.max(revision, before.getRevision() + 1));
        }
        publish(record, before, now);
        keep(record.key(), now);
    }

    private void publish(Record<String, EventRecord> record, @Nullable EventRecord before, @Nullable EventRecord now) {
        Set<String> to = routes.of(now);
        Set<String> from = routes.of(before);
        from.removeAll(to);
        Headers headers = headers(record, now);
        to.forEach(topic -> forward(record, new Publication(topic, now), headers));
        from.forEach(topic -> forward(record, new Publication(topic, null), headers));
    }

    private void forward(Record<String, EventRecord> record, Publication publication, Headers headers) {
        context()
                .forward(new Record<>(
                        record.key(),
                        publication,
                        record.timestamp(),
                        new org.apache.kafka.common.header.internals.RecordHeaders(headers)));
    }

    private static Headers headers(Record<String, EventRecord> record, @Nullable EventRecord event) {
        Map<String, String> facts = new TreeMap<>();
        @Nullable String subject = null;
        if (event != null) {
            EventFacts of = EventFacts.of(event);
            of.category().ifPresent(category -> facts.put("category", category));
            of.dyad().ifPresent(dyad -> facts.put("dyad", dyad));
            if (!of.countries().isEmpty()) {
                facts.put("country", String.join(",", of.countries()));
            }
            facts.put("status", event.getStatus().name());
            facts.put("intensity", Double.toString(event.getIntensity()));
            String lang = event.getLang();
            if (lang != null) {
                facts.put("lang", lang);
            }
            subject = event.getReports().get(0).getUrl();
        }
        return RecordHeaders.of("EventRecord", record.key(), subject, facts, record.headers());
    }

    private @Nullable EventRecord last(String id) {
        byte[] value = java.util.Objects.requireNonNull(published).get(id);
        return value == null ? null : Dated.record(value);
    }

    private void keep(String id, @Nullable EventRecord event) {
        KeyValueStore<String, byte[]> store = java.util.Objects.requireNonNull(published);
        if (event == null) {
            store.delete(id);
            return;
        }
        store.put(id, Dated.bytes(context().currentStreamTimeMs(), event));
    }
}
