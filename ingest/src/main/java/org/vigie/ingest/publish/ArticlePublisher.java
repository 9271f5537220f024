package org.vigie.ingest.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.Topics;
import org.vigie.v1.RawArticle;

/**
 * Publishes raw articles with acks=all and an idempotent producer: once {@link #flush} returns, every article handed over
 * is on Kafka, once.
 */
public final class ArticlePublisher implements AutoCloseable {
    private final Topic<String, RawArticle> topic;
    private final Producer<String, RawArticle> producer;
    private final AtomicLong published = new AtomicLong();
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    public ArticlePublisher(Topic<String, RawArticle> topic, Producer<String, RawArticle> producer) {
        this.topic = topic;
        this.producer = producer;
    }

    /**
     * @param topic {@link Topics#articlesRaw()}
     * @param connection {@code bootstrap.servers} and what else the cluster asks of its clients
     */
    public static ArticlePublisher connect(Topic<String, RawArticle> topic, Map<String, Object> connection) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("compression.type", "lz4");
        settings.put("linger.ms", 5);
        settings.put("max.request.size", Topics.MAX_ARTICLE);
        return new ArticlePublisher(
                topic,
                new KafkaProducer<>(
                        settings, topic.keys().serializer(), topic.values().serializer()));
    }

    /** Hands an article over; what fails later is told by {@link #flush}. */
    public void publish(RawArticle article) {
        producer.send(new ProducerRecord<>(topic.name(), article.getId(), article), (sent, error) -> {
            if (error == null) {
                published.incrementAndGet();
            } else {
                failure.compareAndSet(null, error);
            }
        });
    }

    /**
     * Returns when all articles handed over are on Kafka.
     *
     * @throws KafkaException when one of them is not
     */
    public void flush() {
        producer.flush();
        Exception error = failure.get();
        if (error != null) {
            throw new KafkaException("an article could not be published to " + topic.name(), error);
        }
    }

    /** Articles that Kafka has confirmed. */
    public long published() {
        return published.get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
