package org.vigie.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.TopicAdmin;

/**
 * The log in the compacted topic {@code _schemas} with one partition, in the format of Confluent's registry and
 * Karapace, so that either can take over: key {@code {"keytype":"SCHEMA","subject":..,"version":..,"magic":1}}, value
 * {@code {"subject":..,"version":..,"id":..,"schema":..,"deleted":false}}.
 */
final class KafkaSchemaLog implements SchemaLog {
    static final String TOPIC = "_schemas";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> clients;
    private final KafkaProducer<String, String> producer;

    KafkaSchemaLog(Map<String, Object> clients) {
        this.clients = Map.copyOf(clients);
        Map<String, Object> settings = new LinkedHashMap<>(clients);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    @Override
    public void read(Consumer<Subjects.Registered> listener) {
        create();
        TopicPartition only = new TopicPartition(TOPIC, 0);
        try (var consumer = new KafkaConsumer<>(clients, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            Long end = consumer.endOffsets(List.of(only)).get(only);
            while (end != null && consumer.position(only) < end) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> read(record, listener));
            }
        }
    }

    private void create() {
        Topic<String, String> topic =
                new Topic<>(TOPIC, Serdes.String(), Serdes.String(), Map.of("cleanup.policy", "compact"));
        try (Admin admin = Admin.create(clients)) {
            new TopicAdmin(admin).apply(List.of(topic), new TopicAdmin.Layout(1, Optional.empty()));
        }
    }

    private static void read(ConsumerRecord<String, String> record, Consumer<Subjects.Registered> listener) {
        try {
            if (record.value() == null
                    || !"SCHEMA"
                            .equals(JSON.readTree(record.key()).path("keytype").asText())) {
                return;
            }
            JsonNode value = JSON.readTree(record.value());
            listener.accept(new Subjects.Registered(
                    value.path("subject").asText(),
                    value.path("version").asInt(),
                    value.path("id").asInt(),
                    new Schema.Parser().parse(value.path("schema").asText())));
        } catch (JsonProcessingException | RuntimeException broken) {
            throw new IllegalStateException(TOPIC + " holds something else at offset " + record.offset(), broken);
        }
    }

    @Override
    public void append(Subjects.Registered added) {
        ObjectNode key = JSON.createObjectNode();
        key.put("keytype", "SCHEMA")
                .put("subject", added.subject())
                .put("version", added.version())
                .put("magic", 1);
        ObjectNode value = JSON.createObjectNode();
        value.put("subject", added.subject())
                .put("version", added.version())
                .put("id", added.id())
                .put("schema", added.schema().toString())
                .put("deleted", false);
        try {
            producer.send(new ProducerRecord<>(TOPIC, 0, key.toString(), value.toString()))
                    .get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing " + TOPIC, stop);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("cannot write " + TOPIC, failed.getCause());
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
