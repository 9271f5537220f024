package org.vigie.enrich.topology;

import org.apache.kafka.common.serialization.Deserializer;
import org.vigie.enrich.Outcome;
import org.vigie.enrich.Outcome.Reason;
import org.vigie.enrich.Outcome.Stage;
import org.vigie.enrich.RawInput;
import org.vigie.schemas.serde.UnreadableRecord;
import org.vigie.schemas.topic.Topic;
import org.vigie.v1.RawArticle;

/** Reads raw records; whatever cannot be read becomes a failure with its reason. */
final class RawReader {
    private final String topic;
    private final Deserializer<RawArticle> articles;

    RawReader(Topic<String, RawArticle> topic) {
        this.topic = topic.name();
        this.articles = topic.values().deserializer();
    }

    Outcome<RawArticle> read(RawRecord raw) {
        if (raw.value() == null) {
            return Outcome.bad(Stage.DECODE, Reason.NO_VALUE, "the record has no value");
        }
        try {
            RawArticle article = articles.deserialize(topic, raw.value());
            return article.getId().isBlank()
                    ? Outcome.bad(Stage.DECODE, Reason.MALFORMED, "the article has no id")
                    : Outcome.good(article);
        } catch (UnreadableRecord unreadable) {
            return Outcome.bad(Stage.DECODE, reason(unreadable), String.valueOf(unreadable.getMessage()));
        }
    }

    private static Reason reason(UnreadableRecord unreadable) {
        return switch (unreadable.problem()) {
            case UNKNOWN_ID, WRONG_TYPE -> Reason.UNKNOWN_SCHEMA;
            case NOT_WIRE_FORMAT, MALFORMED -> Reason.MALFORMED;
        };
    }

    /** The article as the analysis takes it. */
    static RawInput input(RawArticle article) {
        return new RawInput(
                article.getId(),
                article.getUrl(),
                article.getContentType(),
                article.getCharset(),
                Content.bytes(article.getBody()),
                article.getTitle(),
                article.getPublished(),
                article.getLang(),
                article.getPublisher(),
                article.getAuthors());
    }
}
