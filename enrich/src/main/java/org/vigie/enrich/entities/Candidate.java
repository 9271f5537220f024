package org.vigie.enrich.entities;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Entity;
import org.vigie.enrich.entities.actors.ActorKind;
import org.vigie.enrich.entities.actors.ActorRow;
import org.vigie.enrich.entities.places.Place;

/**
 * Somebody or something that a name may mean.
 *
 * @param entity what it would be, with a count of no mentions yet
 * @param prior how likely it is without any context
 * @param near countries whose mention speaks for it
 * @param cues words that speak for it, lower case
 * @param source where it comes from, for {@code explain}
 */
record Candidate(Entity entity, double prior, List<String> near, List<String> cues, String source) {
    /** How likely a row of the actor table is, next to a namesake of the list. */
    static final double USUAL = 2;

    static Candidate of(ActorRow row, String lang, @Nullable LocalDate day) {
        String wikidata = row.wikidata();
        Entity.Type type = switch (row.kind()) {
            case PERSON -> Entity.Type.PERSON;
            case COUNTRY -> Entity.Type.COUNTRY;
            case REGION -> Entity.Type.PLACE;
            case SEAT, ORGANISATION -> Entity.Type.ORGANISATION;
        };
        Entity entity = new Entity(
                wikidata == null ? row.id() : wikidata,
                row.name(lang),
                type,
                row.kind() == ActorKind.REGION ? null : row.code(day),
                wikidata,
                row.geonamesId(),
                row.countryAt(day),
                null,
                null,
                0);
        return new Candidate(entity, USUAL, List.of(), List.of(), row.id());
    }

    static Candidate of(Place place, String lang, @Nullable String wikidata) {
        Long geonames = place.geonamesId();
        String id = wikidata != null
                ? wikidata
                : geonames == null ? "place:" + slug(place.nameEn()) : "geonames:" + geonames;
        Entity entity = new Entity(
                id,
                place.name(lang),
                place.kind() == Place.Kind.COUNTRY ? Entity.Type.COUNTRY : Entity.Type.PLACE,
                null,
                wikidata,
                geonames,
                place.country(),
                place.lat(),
                place.lon(),
                0);
        return new Candidate(entity, USUAL, List.of(), List.of(), "places");
    }

    /** A name that no table knows is an entity of its own, the same in every article. */
    static Candidate unknown(String name, Entity.Type type) {
        Entity entity = new Entity("name:" + slug(name), name, type, null, null, null, null, null, null, 0);
        return new Candidate(entity, 0, List.of(), List.of(), "name");
    }

    private static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                slug.appendCodePoint(point);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }
}
