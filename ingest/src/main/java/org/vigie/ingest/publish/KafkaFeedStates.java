package org.vigie.ingest.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.vigie.ingest.poll.FeedStates;
import org.vigie.ingest.schedule.FeedMemory;
import org.vigie.schemas.topic.Topic;
import org.vigie.v1.FeedHealth;
import org.vigie.v1.FeedState;

/** Feed memory on the compacted topic {@code news.feeds}. */
public final class KafkaFeedStates implements FeedStates, AutoCloseable {
    private static final int GONE = 410;

    private final Topic<String, FeedState> topic;
    private final Map<String, Object> connection;
    private final Producer<String, FeedState> producer;

    private KafkaFeedStates(
            Topic<String, FeedState> topic, Map<String, Object> connection, Producer<String, FeedState> producer) {
        this.topic = topic;
        this.connection = connection;
        this.producer = producer;
    }

    /**
     * @param topic {@link org.vigie.schemas.topic.Topics#feeds()}
     * @param connection {@code bootstrap.servers} and what else the cluster asks of its clients
     */
    public static KafkaFeedStates connect(Topic<String, FeedState> topic, Map<String, Object> connection) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put("acks", "all");
        settings.put("linger.ms", 50);
        Producer<String, FeedState> producer = new KafkaProducer<>(
                settings, topic.keys().serializer(), topic.values().serializer());
        return new KafkaFeedStates(topic, connection, producer);
    }

    @Override
    public Map<String, FeedMemory> load() {
        Map<String, FeedMemory> states = new HashMap<>();
        try (Consumer<String, FeedState> consumer = new KafkaConsumer<>(
                new HashMap<>(connection),
                topic.keys().deserializer(),
                topic.values().deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> take(record, states));
            }
        }
        return states;
    }

    private static void take(ConsumerRecord<String, FeedState> record, Map<String, FeedMemory> states) {
        FeedState state = record.value();
        if (state == null) {
            states.remove(record.key());
        } else {
            states.put(record.key(), memory(state));
        }
    }

    @Override
    public void save(FeedMemory feed) {
        producer.send(new ProducerRecord<>(topic.name(), feed.id(), state(feed)));
    }

    @Override
    public void close() {
        producer.close();
    }

    public static FeedState state(FeedMemory feed) {
        return FeedState.newBuilder()
                .setId(feed.id())
                .setUrl(feed.url())
                .setHealth(health(feed))
                .setEtag(feed.etag())
                .setLastModified(feed.lastModified())
                .setNextPoll(feed.nextPoll())
                .setLastPoll(feed.lastPoll())
                .setLastSuccess(feed.lastSuccess())
                .setLastStatus(feed.status() == 0 ? null : feed.status())
                .setLastError(feed.error())
                .setFailures(feed.failures())
                .setInterval((int) feed.interval().toSeconds())
                .setSeen(feed.seen())
                .build();
    }

    /** What the topic does not keep is learned again with the next full answer. */
    public static FeedMemory memory(FeedState state) {
        Instant nextPoll = state.getNextPoll();
        Integer status = state.getLastStatus();
        return new FeedMemory(
                state.getId(),
                state.getUrl(),
                state.getEtag(),
                state.getLastModified(),
                nextPoll == null ? Instant.EPOCH : nextPoll,
                state.getLastPoll(),
                state.getLastSuccess(),
                state.getLastSuccess(),
                state.getFailures(),
                Duration.ofSeconds(Math.max(60, state.getInterval())),
                null,
                null,
                null,
                status == null ? 0 : status,
                state.getLastError(),
                state.getSeen());
    }

    private static FeedHealth health(FeedMemory feed) {
        @Nullable Instant asked = feed.lastPoll();
        if (asked == null) {
            return FeedHealth.NEW;
        } else if (feed.status() == GONE) {
            return FeedHealth.GONE;
        }
        return feed.failures() > 0 ? FeedHealth.FAILING : FeedHealth.OK;
    }
}
