package org.vigie.enrich.topology;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.Outcome;
import org.vigie.enrich.Outcome.Reason;
import org.vigie.enrich.Outcome.Stage;
import org.vigie.enrich.article.EnrichedArticle;
import org.vigie.enrich.publish.EnrichedArticles;
import org.vigie.schemas.serde.AvroBytes;
import org.vigie.v1.BadArticle;
import org.vigie.v1.BadReason;
import org.vigie.v1.BadStage;
import org.vigie.v1.RawArticle;
import org.vigie.v1.RecordOrigin;
import org.vigie.v1.RepeatArticle;

/**
 * Makes the records that go out, none larger than its topic allows: a record the broker refuses would stop the stream
 * for all articles.
 */
final class Results {
    /** Leaves room below the topics' bound for key, headers and batch. */
    static final int MAX_VALUE = 5 << 20;

    /** What is kept of an original that is too large itself. */
    static final int BEGINNING = 256 << 10;

    private static final int MAX_MESSAGE = 2000;

    private final AvroBytes<org.vigie.v1.EnrichedArticle> articles =
            new AvroBytes<>(org.vigie.v1.EnrichedArticle.class);
    private final String version;

    Results(String version) {
        this.version = version;
    }

    String version() {
        return version;
    }

    /** The enriched article, unless its record would be too large. */
    Outcome<org.vigie.v1.EnrichedArticle> enriched(EnrichedArticle enriched, int revision) {
        org.vigie.v1.EnrichedArticle record = EnrichedArticles.from(enriched, revision);
        int size = articles.write(record).length;
        return size <= MAX_VALUE
                ? Outcome.good(record)
                : Outcome.bad(
                        Stage.PUBLISH,
                        Reason.TOO_LARGE,
                        "the enriched article has " + size + " bytes, more than " + MAX_VALUE);
    }

    Result repeated(RawArticle article, RawRecord raw, Seen.Entry last) {
        return new Result.Repeated(new RepeatArticle(
                article.getId(),
                article.getUrl(),
                new RecordOrigin(raw.origin().getTopic(), last.partition(), last.offset()),
                last.revision(),
                last.content(),
                raw.origin(),
                article.getOrigin().getSource(),
                version));
    }

    Result refused(Outcome.Bad<?> bad, RawRecord raw, @Nullable RawArticle article) {
        byte[] original = raw.bytes();
        boolean complete = original.length <= MAX_VALUE;
        int attempt = Math.max(raw.attempt(), article == null ? 0 : article.getAttempt());
        return new Result.Refused(new BadArticle(
                article == null || article.getId().isBlank() ? raw.id() : article.getId(),
                article == null ? null : article.getUrl(),
                BadStage.valueOf(bad.stage().name()),
                BadReason.valueOf(bad.reason().name()),
                shortened(bad.message()),
                ByteBuffer.wrap(complete ? original : Arrays.copyOf(original, BEGINNING)),
                original.length,
                Content.hash(original),
                complete,
                raw.origin(),
                version,
                attempt + 1));
    }

    private static String shortened(String message) {
        return message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE) + "...";
    }
}
