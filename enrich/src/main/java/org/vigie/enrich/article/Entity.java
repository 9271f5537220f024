package org.vigie.enrich.article;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something named in an article, once, however often it is mentioned.
 *
 * @param id stable id: {@code Q142} (Wikidata) where certain, else {@code geonames:2988507}, a row id of the actor table
 *     ({@code org:wagner-group}), or {@code name:...} for a name that no table knows
 * @param name its usual name in the language of the article
 * @param type what it is
 * @param code CAMEO-style actor code such as {@code PRKGOV}, absent for places and unknown names
 * @param wikidata Wikidata id, only where certain
 * @param geonamesId GeoNames id of a place
 * @param country ISO 3166 alpha-3
 * @param lat latitude in degrees, of a place
 * @param lon longitude in degrees, of a place
 * @param mentions how often it is mentioned, title included
 */
public record Entity(
        String id,
        String name,
        Type type,
        @Nullable String code,
        @Nullable String wikidata,
        @Nullable Long geonamesId,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        int mentions) {
    /** What kind of thing an entity is. */
    public enum Type {
        PERSON,
        ORGANISATION,
        COUNTRY,
        PLACE
    }
}
