package org.vigie.enrich.entities.places;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * @param kind what kind of place it is
 * @param nameEn usual English name
 * @param nameFr usual French name
 * @param country ISO 3166 alpha-3; absent at sea, and where ISO 3166 gives an area to nobody
 * @param adm1 English name of the first-level region
 * @param lat latitude in degrees; absent for a whole country
 * @param lon longitude in degrees; absent for a whole country
 * @param geonamesId GeoNames id, where certain
 * @param population people who live there, 0 when not known
 * @param capital whether it is the capital of a country
 * @param confidence from 0 to 1, how sure it is that this place is meant; 1 for a place looked up by its id
 */
public record Place(
        Kind kind,
        String nameEn,
        String nameFr,
        @Nullable String country,
        @Nullable String adm1,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Long geonamesId,
        long population,
        boolean capital,
        double confidence) {

    /** Kinds of places. */
    public enum Kind {
        COUNTRY,
        REGION,
        CITY,
        /** A part of the world without a border of its own, or with a disputed one: the Sahel, Kashmir. */
        AREA,
        /** A sea, strait, gulf, river or lake. */
        WATER,
        /** A base, plant, crossing or camp. */
        SITE
    }

    /** The usual name in a language: French in French, English elsewhere. */
    public String name(@Nullable String lang) {
        return lang != null && lang.startsWith("fr") ? nameFr : nameEn;
    }

    Place withNames(String english, String french) {
        return new Place(kind, english, french, country, adm1, lat, lon, geonamesId, population, capital, confidence);
    }

    Place withConfidence(double newConfidence) {
        return new Place(kind, nameEn, nameFr, country, adm1, lat, lon, geonamesId, population, capital, newConfidence);
    }

    /** Kilometres to another place along the surface; infinite when one of them has no coordinates. */
    public double kilometresTo(Place other) {
        if (lat == null || lon == null || other.lat == null || other.lon == null) {
            return Double.POSITIVE_INFINITY;
        }
        double phi = Math.toRadians(lat);
        double otherPhi = Math.toRadians(other.lat);
        double a = Math.pow(Math.sin((otherPhi - phi) / 2), 2)
                + Math.cos(phi) * Math.cos(otherPhi) * Math.pow(Math.sin(Math.toRadians(other.lon - lon) / 2), 2);
        return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
