package org.vigie.enrich.article;

import org.jspecify.annotations.Nullable;

/**
 * Where an event happened, as its own clause says.
 *
 * @param name the place's usual name in the language of the article
 * @param country ISO 3166 alpha-3
 * @param adm1 name of the first-level region
 * @param lat latitude in degrees
 * @param lon longitude in degrees
 * @param geonamesId GeoNames id
 */
public record EventPlace(
        String name,
        @Nullable String country,
        @Nullable String adm1,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Long geonamesId) {}
