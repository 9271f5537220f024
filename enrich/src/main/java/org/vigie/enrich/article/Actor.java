package org.vigie.enrich.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, or is acted upon, in one event.
 *
 * @param text the words exactly as they stand
 * @param span their place in the text, or in the title for an event of the title
 * @param name the actor's usual name, absent when the words are a description ("Kenyan soldiers")
 * @param code CAMEO-style code: country, then sectors, such as {@code PRKGOV}, {@code USA}, {@code IGOUNO}
 * @param country ISO 3166 alpha-3, absent for actors of no single country
 * @param sectors CAMEO role codes: GOV MIL REB OPP LEG JUD SPY COP IGO NGO BUS MED CVL ...
 * @param wikidata Wikidata id of the actor where certain
 */
public record Actor(
        String text,
        Span span,
        @Nullable String name,
        @Nullable String code,
        @Nullable String country,
        List<String> sectors,
        @Nullable String wikidata) {
    public Actor {
        sectors = List.copyOf(sectors);
    }
}
