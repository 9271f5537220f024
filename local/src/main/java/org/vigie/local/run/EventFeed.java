package org.vigie.local.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.vigie.schemas.topic.Topic;
import org.vigie.v1.EventRecord;

/** Reads the events a person has not seen yet, and remembers on Kafka up to where they were shown. */
final class EventFeed implements AutoCloseable {
    /** The consumer group that remembers. */
    static final String GROUP = "vigie-run";

    private final KafkaConsumer<String, EventRecord> consumer;
    private final Offsets offsets;
    private long shown;

    EventFeed(Topic<String, EventRecord> events, Offsets offsets, Map<String, Object> clients) {
        this.offsets = offsets;
        Map<String, Object> settings = new HashMap<>(clients);
        settings.put("group.id", GROUP);
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        this.consumer = new KafkaConsumer<>(
                settings, events.keys().deserializer(), events.values().deserializer());
        consumer.assign(offsets.partitions(List.of(events.name())));
    }

    /** Shows what has come, waiting a little for it. */
    void show(Consumer<EventRecord> printer, Duration patience) {
        boolean any = false;
        for (ConsumerRecord<String, EventRecord> found : consumer.poll(patience)) {
            any = true;
            if (found.value() != null) {
                printer.accept(found.value());
                shown++;
            }
        }
        if (any) {
            consumer.commitSync();
        }
    }

    /** Shows all there is. */
    void showRest(Consumer<EventRecord> printer) {
        Set<TopicPartition> partitions = consumer.assignment();
        Map<TopicPartition, Long> ends = offsets.ends(partitions);
        while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
            show(printer, Duration.ofMillis(50));
        }
    }

    /** How many were shown. */
    long shown() {
        return shown;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
