package org.vigie.enrich.article;

import java.util.List;

/**
 * An article with everything that was understood of it. (The Avro record of the same name carries it on Kafka.)
 *
 * @param article the article, its language decided
 * @param sentences places of the sentences in the text; empty for languages that are not read
 * @param mentions names in order of appearance, the title's first
 * @param entities who and what is named, in order of first appearance
 * @param events deeds in order of appearance
 * @param partial whether a bound of time or size cut the analysis short
 * @param version program version that analysed it
 */
public record EnrichedArticle(
        Article article,
        List<Span> sentences,
        List<Mention> mentions,
        List<Entity> entities,
        List<Event> events,
        boolean partial,
        String version) {
    public EnrichedArticle {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        events = List.copyOf(events);
    }
}
