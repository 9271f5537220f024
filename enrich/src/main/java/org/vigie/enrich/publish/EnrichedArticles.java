package org.vigie.enrich.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.EnrichedArticle;
import org.vigie.enrich.article.Entity;
import org.vigie.enrich.article.Mention;
import org.vigie.enrich.article.Span;
import org.vigie.v1.EntityType;
import org.vigie.v1.MentionType;
import org.vigie.v1.Sentence;

/**
 * An analysed article as the record on {@code news.articles.enriched}.
 *
 * <pre>{@code
 * String line = Json.line(EnrichedArticles.from(enriched));
 * }</pre>
 */
public final class EnrichedArticles {
    private EnrichedArticles() {}

    /** The record of an article outside Kafka, where nobody counts revisions. */
    public static org.vigie.v1.EnrichedArticle from(EnrichedArticle enriched) {
        return record(enriched, null);
    }

    /** The record of an article's n-th text, counted from 1. */
    public static org.vigie.v1.EnrichedArticle from(EnrichedArticle enriched, int revision) {
        return record(enriched, revision);
    }

    private static org.vigie.v1.EnrichedArticle record(EnrichedArticle enriched, @Nullable Integer revision) {
        var article = enriched.article();
        return new org.vigie.v1.EnrichedArticle(
                article.id(),
                article.url(),
                article.lang(),
                article.title(),
                article.text(),
                article.published(),
                article.publisher(),
                list(enriched.sentences(), EnrichedArticles::sentence),
                list(enriched.mentions(), EnrichedArticles::mention),
                list(enriched.entities(), EnrichedArticles::entity),
                list(enriched.events(), Events::from),
                enriched.partial(),
                revision,
                enriched.version());
    }

    static <A, B> List<B> list(List<A> values, java.util.function.Function<A, B> map) {
        return values.stream().map(map).toList();
    }

    private static Sentence sentence(Span span) {
        return new Sentence(span.start(), span.end());
    }

    private static org.vigie.v1.Mention mention(Mention mention) {
        boolean inTitle = mention.sentence() < 0;
        return new org.vigie.v1.Mention(
                mention.text(),
                mention.span().start(),
                mention.span().end(),
                MentionType.valueOf(mention.type().name()),
                inTitle ? null : mention.sentence(),
                mention.entity(),
                inTitle ? "title" : null);
    }

    private static org.vigie.v1.Entity entity(Entity entity) {
        return new org.vigie.v1.Entity(
                entity.id(),
                entity.name(),
                EntityType.valueOf(entity.type().name()),
                entity.code(),
                entity.wikidata(),
                entity.geonamesId(),
                entity.country(),
                entity.lat(),
                entity.lon(),
                entity.mentions());
    }
}
