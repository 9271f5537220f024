package org.vigie.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.local.Failure;

@Timeout(120)
class BrokerTest {
    @TempDir
    Path data;

    @Test
    void recordsOutliveAKilledBrokerAndACleanStop() throws Exception {
        try (Broker broker = Broker.start(data, 0)) {
            createTopic(broker);
            send(broker, "before the kill");
            broker.kill();
        }
        try (Broker broker = Broker.start(data, 0)) {
            send(broker, "before the stop");
        }
        try (Broker broker = Broker.start(data, 0)) {
            assertThat(readAll(broker, 2)).containsExactly("before the kill", "before the stop");
        }
    }

    @Test
    void aTakenPortIsNamedWithTheOptionThatChangesIt() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThatThrownBy(() -> Broker.start(data, other.getLocalPort()))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining(String.valueOf(other.getLocalPort()))
                    .hasMessageContaining("--kafka-port");
        }
    }

    private static void createTopic(Broker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("t", 1, (short) 1))).all().get();
        }
    }

    private static void send(Broker broker, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("t", "key", value)).get();
        }
    }

    private static List<String> readAll(Broker broker, int expected) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "isolation.level", "read_committed");
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("t", 0)));
            consumer.seekToBeginning(consumer.assignment());
            while (values.size() < expected) {
                consumer.poll(Duration.ofSeconds(1)).forEach(found -> values.add(found.value()));
            }
        }
        return values;
    }
}
