package org.vigie.local.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.vigie.enrich.topology.EnrichSettings;
import org.vigie.schemas.topic.Topics;

/** Counts what became of the raw articles since the start, by reading the topics themselves. */
final class Accounting implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final int SETTLING_MS = 2_000;

    private final Topics topics;
    private final Offsets offsets;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<TopicPartition, Long> rawStart;

    /** Begins to count; to be called before the stages start. */
    Accounting(Topics topics, Offsets offsets, Map<String, Object> clients) throws InterruptedException {
        this.topics = topics;
        this.offsets = offsets;
        Map<String, Object> settings = new HashMap<>(clients);
        settings.put("isolation.level", "read_committed");
        this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        Set<TopicPartition> results = offsets.partitions(results(topics));
        finishTransactions(results);
        this.rawStart = unread();
        consumer.assign(results);
        offsets.committedEnds(results).forEach(consumer::seek);
    }

    private static List<String> results(Topics topics) {
        return List.of(
                topics.articlesEnriched().name(),
                topics.articlesBad().name(),
                topics.articlesRepeats().name());
    }

    /** After a kill the broker may still be writing the end of a transaction; one without end is dropped later. */
    private void finishTransactions(Set<TopicPartition> results) throws InterruptedException {
        long limit = System.nanoTime() + Duration.ofMillis(SETTLING_MS).toNanos();
        while (!offsets.areSettled(results) && System.nanoTime() < limit) {
            Thread.sleep(POLL.toMillis());
        }
    }

    /** Where reading goes on in the raw topic. */
    private Map<TopicPartition, Long> unread() {
        Map<TopicPartition, Long> start = new HashMap<>(offsets.beginnings(raw()));
        Map<TopicPartition, Long> committed = offsets.committed(EnrichSettings.APPLICATION);
        start.replaceAll((partition, beginning) -> Math.max(beginning, committed.getOrDefault(partition, 0L)));
        return start;
    }

    private Set<TopicPartition> raw() {
        return offsets.partitions(List.of(topics.articlesRaw().name()));
    }

    /** Reads what has come since the last time. */
    void read() {
        Map<TopicPartition, Long> ends = offsets.committedEnds(consumer.assignment());
        while (consumer.assignment().stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL)) {
                counts.merge(found.topic(), 1L, Long::sum);
            }
        }
    }

    /** The count so far. */
    Accounts accounts() {
        long raw = 0;
        for (Map.Entry<TopicPartition, Long> end : offsets.ends(raw()).entrySet()) {
            raw += end.getValue() - rawStart.getOrDefault(end.getKey(), 0L);
        }
        return new Accounts(
                raw,
                counts.getOrDefault(topics.articlesEnriched().name(), 0L),
                counts.getOrDefault(topics.articlesBad().name(), 0L),
                counts.getOrDefault(topics.articlesRepeats().name(), 0L));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
