package org.vigie.enrich.topology;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.enrich.ArticleAnalyser;
import org.vigie.enrich.Outcome;
import org.vigie.enrich.Outcome.Bad;
import org.vigie.enrich.Outcome.Good;
import org.vigie.enrich.Outcome.Reason;
import org.vigie.enrich.Outcome.Stage;
import org.vigie.enrich.article.EnrichedArticle;
import org.vigie.v1.RawArticle;
import org.vigie.v1.RecordOrigin;

/**
 * One raw record in, one result out.
 *
 * <p>An article is a repeat when its last enriched text has the same content and was read by the same program version;
 * a changed text, or a better program, gives a new revision. What was bad is not remembered, so that it can be sent
 * again.
 */
final class ArticleProcessor extends ContextualProcessor<String, byte[], String, Result> {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleProcessor.class);

    private final RawReader reader;
    private final ArticleAnalyser analyser;
    private final Results results;
    private final java.time.Duration kept;
    private @Nullable Seen seen;

    ArticleProcessor(RawReader reader, ArticleAnalyser analyser, Results results, java.time.Duration kept) {
        this.reader = reader;
        this.analyser = analyser;
        this.results = results;
        this.kept = kept;
    }

    @Override
    public void init(ProcessorContext<String, Result> context) {
        super.init(context);
        seen = new Seen(context.getStateStore(Seen.STORE), kept);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        RawRecord raw = raw(record);
        Outcome<RawArticle> read = reader.read(raw);
        Result result = read instanceof Good<RawArticle> good
                ? answer(good.value(), raw)
                : refused(read.failures().get(0), raw, null);
        context()
                .forward(new Record<>(
                        result.id(),
                        result,
                        record.timestamp(),
                        ResultHeaders.of(result, record.headers(), results.version())));
    }

    private Result answer(RawArticle article, RawRecord raw) {
        Seen memory = java.util.Objects.requireNonNull(seen);
        long now = context().currentStreamTimeMs();
        String content = Content.hash(article);
        Optional<Seen.Entry> last = memory.last(article.getId(), now);
        if (last.isPresent()
                && last.get().content().equals(content)
                && last.get().version().equals(results.version())) {
            return results.repeated(article, raw, last.get());
        }
        int revision = last.map(Seen.Entry::revision).orElse(0) + 1;
        Outcome<org.vigie.v1.EnrichedArticle> outcome =
                analyse(article).then(enriched -> results.enriched(enriched, revision));
        if (outcome instanceof Good<org.vigie.v1.EnrichedArticle> good) {
            memory.remember(
                    article.getId(),
                    new Seen.Entry(
                            content,
                            results.version(),
                            revision,
                            raw.origin().getPartition(),
                            raw.origin().getOffset()),
                    now);
            return new Result.Enriched(good.value());
        }
        return refused(outcome.failures().get(0), raw, article);
    }

    /** A program that fails on an article has a defect; the article is kept, and the others go on. */
    private Outcome<EnrichedArticle> analyse(RawArticle article) {
        try {
            return analyser.analyse(RawReader.input(article));
        } catch (RuntimeException | StackOverflowError defect) {
            LOG.error("Analysis failed articleId={}", article.getId(), defect);
            return Outcome.bad(Stage.ANALYSIS, Reason.DEFECT, defect.toString());
        }
    }

    private Result refused(Bad<?> bad, RawRecord raw, @Nullable RawArticle article) {
        LOG.debug(
                "Article refused articleId={} stage={} reason={} partition={} offset={}",
                raw.key(),
                bad.stage(),
                bad.reason(),
                raw.origin().getPartition(),
                raw.origin().getOffset());
        return results.refused(bad, raw, article);
    }

    private RawRecord raw(Record<String, byte[]> record) {
        RecordMetadata at = context().recordMetadata().orElseThrow();
        return new RawRecord(
                record.key(),
                record.value(),
                new RecordOrigin(at.topic(), at.partition(), at.offset()),
                attempt(record.headers()));
    }

    private static int attempt(Headers headers) {
        Header header = headers.lastHeader("attempt");
        if (header == null || header.value() == null) {
            return 0;
        }
        String text = new String(header.value(), StandardCharsets.UTF_8);
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
