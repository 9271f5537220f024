package org.vigie.schemas.streams;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.vigie.schemas.registry.RegistryClient;
import org.vigie.schemas.settings.Values;
import org.vigie.schemas.topic.Topics;

/**
 * Settings of every stream program.
 *
 * @param bootstrap {@code bootstrap.servers}: Kafka's addresses
 * @param registry {@code schema.registry.url}: any registry that speaks Confluent's interface
 * @param registers {@code schema.registry.register}: whether schemas may be registered by this program
 * @param prefix {@code topics.prefix}
 * @param application {@code application.id}: consumer group, transactional ids and internal topics are called after it
 * @param stateDir {@code state.dir}: where stores lie; also keeps this instance's identity, so that a restart after a
 *     crash ends the open transaction at once
 * @param threads {@code threads}: how many articles are worked on at the same time
 * @param kafka {@code kafka.*}: handed to Kafka's clients as they are
 */
public record StreamSettings(
        String bootstrap,
        String registry,
        boolean registers,
        String prefix,
        String application,
        Path stateDir,
        int threads,
        Map<String, String> kafka) {
    public StreamSettings {
        kafka = Map.copyOf(kafka);
    }

    /** Reads them, with what differs between programs as arguments. */
    public static StreamSettings from(Values values, String application, int threads) {
        return new StreamSettings(
                values.text("bootstrap.servers", "127.0.0.1:9092"),
                values.text("schema.registry.url", "http://127.0.0.1:8081"),
                values.truth("schema.registry.register", true),
                values.text("topics.prefix", Topics.PREFIX),
                values.text("application.id", application),
                values.path("state.dir", "data/streams"),
                values.number("threads", threads, 1),
                values.kafka());
    }

    public RegistryClient schemas() {
        return registers ? RegistryClient.of(registry) : RegistryClient.readOnly(registry);
    }

    /** Settings for plain clients, such as an admin. */
    public Map<String, Object> clients() {
        Map<String, Object> clients = new TreeMap<>(kafka);
        clients.put("bootstrap.servers", bootstrap);
        return clients;
    }

    /** Settings of the stream engine; what stands under {@code kafka.} wins. */
    public Properties engine(String deadLetters) {
        Properties config = new Properties();
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        config.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
        config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        config.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, deadLetters);
        config.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, UnreadableToDeadLetters.class);
        config.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DefectToDeadLetters.class);
        config.put("processing.exception.handler.global.enabled", true);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        config.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topics.MAX_ARTICLE);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), 60_000);
        config.put(StreamsConfig.consumerPrefix("auto.offset.reset"), "earliest");
        config.put(StreamsConfig.consumerPrefix("session.timeout.ms"), 10_000);
        config.putAll(kafka);
        return config;
    }
}
