package org.vigie.local.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.vigie.local.broker.Broker;
import org.vigie.schemas.registry.RegistryClient;
import org.vigie.schemas.registry.RegistryServer;
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.TopicAdmin;
import org.vigie.schemas.topic.Topics;
import org.vigie.v1.Origin;
import org.vigie.v1.OriginKind;
import org.vigie.v1.RawArticle;

/** A broker, a registry and all topics, with the hands of a feeder and the eyes of a subscriber. */
final class Cluster implements AutoCloseable {
    final Broker broker;
    final RegistryServer registry;
    final Topics topics;
    private final KafkaProducer<String, byte[]> producer;

    private Cluster(Broker broker, RegistryServer registry) {
        this.broker = broker;
        this.registry = registry;
        this.topics = Topics.standard(RegistryClient.of(registry.url()));
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap(), "acks", "all", "max.request.size", Topics.MAX_ARTICLE),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    static Cluster start(Path data) throws Exception {
        Broker broker = Broker.start(data, 0);
        Cluster cluster =
                new Cluster(broker, RegistryServer.start(0, Map.of("bootstrap.servers", broker.bootstrapServers())));
        try (Admin admin = cluster.admin()) {
            new TopicAdmin(admin).apply(cluster.topics.all(), new TopicAdmin.Layout(2, Optional.of((short) 1)));
        }
        return cluster;
    }

    String bootstrap() {
        return broker.bootstrapServers();
    }

    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrap()));
    }

    byte[] bytes(String id, String text) {
        RawArticle article = RawArticle.newBuilder()
                .setId(id)
                .setOrigin(Origin.newBuilder()
                        .setKind(OriginKind.FILE)
                        .setSource(id)
                        .build())
                .setBody(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)))
                .build();
        return topics.articlesRaw()
                .values()
                .serializer()
                .serialize(topics.articlesRaw().name(), article);
    }

    void send(String id, byte[] value) {
        producer.send(new ProducerRecord<>(topics.articlesRaw().name(), id, value));
    }

    void flush() {
        producer.flush();
    }

    /** Every committed record of a topic, partition by partition. */
    <V> List<ConsumerRecord<String, V>> read(Topic<String, V> topic) {
        List<ConsumerRecord<String, V>> records = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(
                settings, new StringDeserializer(), topic.values().deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /** How many results there are: enriched, bad and repeats. */
    int results() {
        return read(topics.articlesEnriched()).size()
                + read(topics.articlesBad()).size()
                + read(topics.articlesRepeats()).size();
    }

    @Override
    public void close() throws Exception {
        producer.close(Duration.ofSeconds(2));
        registry.close();
        broker.close();
    }
}
