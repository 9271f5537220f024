package org.vigie.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.vigie.schemas.serde.MemorySchemas;
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.Topics;
import org.vigie.v1.Origin;
import org.vigie.v1.OriginKind;
import org.vigie.v1.RawArticle;

class ArticlePublisherTest {
    private final Topic<String, RawArticle> topic =
            Topics.standard(new MemorySchemas()).articlesRaw();
    private final MockProducer<String, RawArticle> producer = new MockProducer<>(
            false, null, topic.keys().serializer(), topic.values().serializer());
    private final ArticlePublisher publisher = new ArticlePublisher(topic, producer);

    @Test
    void anArticleIsPublishedUnderItsIdAndCountedOnceKafkaConfirms() {
        publisher.publish(article());
        assertThat(publisher.published()).isZero();

        producer.completeNext();

        assertThat(publisher.published()).isEqualTo(1);
        assertThat(producer.history().get(0).key()).isEqualTo("id-1");
    }

    @Test
    void aLostArticleIsToldByFlush() {
        publisher.publish(article());
        producer.errorNext(new TimeoutException("no broker"));

        assertThatThrownBy(publisher::flush)
                .isInstanceOf(KafkaException.class)
                .hasMessageContaining("news.articles.raw")
                .hasRootCauseMessage("no broker");
        assertThat(publisher.published()).isZero();
    }

    private static RawArticle article() {
        return RawArticle.newBuilder()
                .setId("id-1")
                .setOrigin(new Origin(OriginKind.FILE, "a.txt", null, null))
                .setBody(ByteBuffer.allocate(0))
                .build();
    }
}
