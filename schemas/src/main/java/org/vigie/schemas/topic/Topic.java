package org.vigie.schemas.topic;

import java.util.Map;
import org.apache.kafka.common.serialization.Serde;

/**
 * How a topic is called, read, and kept.
 *
 * @param name full name with prefix, such as {@code news.articles.raw}
 * @param keys how keys are read: plain UTF-8
 * @param values how values are read
 * @param config topic settings of Kafka, such as {@code retention.ms}
 */
public record Topic<K, V>(String name, Serde<K> keys, Serde<V> values, Map<String, String> config) {
    public Topic {
        config = Map.copyOf(config);
    }
}
