package org.vigie.sink.topology;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.schemas.serde.SchemaStoreException;
import org.vigie.schemas.serde.UnreadableRecord;
import org.vigie.schemas.topic.Topic;
import org.vigie.sink.http.Counts;
import org.vigie.sink.http.EventIndex;
import org.vigie.sink.http.Position;
import org.vigie.sink.http.Positions;
import org.vigie.v1.EventRecord;

/**
 * Reads all of {@code news.events}, committed records only, into the index, and goes on with what comes. What fails with
 * Kafka or the registry is tried again; a record that cannot be read is counted and left out.
 */
final class EventReader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long PAUSE_MS = 2_000;

    private final Topic<String, EventRecord> events;
    private final Map<String, Object> clients;
    private final EventIndex index;
    private final Counts counts;
    private final Thread thread = new Thread(this::run, "http-events");
    private volatile boolean complete;
    private volatile boolean closed;

    EventReader(Topic<String, EventRecord> events, Map<String, Object> clients, EventIndex index, Counts counts) {
        this.events = events;
        this.clients = new HashMap<>(clients);
        this.clients.remove("group.instance.id");
        this.clients.put("isolation.level", "read_committed");
        this.index = index;
        this.counts = counts;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Whether all that was there at the start has been read, and Kafka answers. */
    boolean isComplete() {
        return complete;
    }

    private void run() {
        while (!closed) {
            try (var consumer = new KafkaConsumer<>(clients, new StringDeserializer(), new ByteArrayDeserializer())) {
                assign(consumer);
                Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
                while (!closed) {
                    consumer.poll(POLL).forEach(this::take);
                    complete = complete
                            || ends.entrySet().stream()
                                    .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
                }
            } catch (InterruptException stop) {
                return;
            } catch (KafkaException | SchemaStoreException away) {
                complete = false;
                LOG.warn("Events cannot be read for HTTP and are tried again reason={}", away.getMessage());
                pause();
            }
        }
    }

    private void assign(KafkaConsumer<?, ?> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(events.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        Positions seen = index.seen();
        consumer.beginningOffsets(partitions)
                .forEach((partition, first) ->
                        consumer.seek(partition, Math.max(first, seen.next(partition.partition()))));
    }

    private void take(ConsumerRecord<String, byte[]> found) {
        Position at = new Position(found.timestamp(), found.partition(), found.offset());
        counts.add(Counts.READ);
        try {
            String id = found.key();
            if (id == null) {
                index.skip(at);
                return;
            }
            index.put(at, id, events.values().deserializer().deserialize(found.topic(), found.value()));
        } catch (UnreadableRecord unreadable) {
            LOG.debug("Event left out partition={} offset={}", found.partition(), found.offset(), unreadable);
            counts.add(Counts.UNREADABLE);
            index.skip(at);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException stop) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
