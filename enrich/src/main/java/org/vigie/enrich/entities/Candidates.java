package org.vigie.enrich.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Entity;
import org.vigie.enrich.article.Mention;
import org.vigie.enrich.entities.actors.ActorKind;
import org.vigie.enrich.entities.actors.ActorRow;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.actors.AliasKind;
import org.vigie.enrich.entities.actors.Match;
import org.vigie.enrich.entities.places.Place;
import org.vigie.enrich.entities.places.PlaceContext;
import org.vigie.enrich.entities.places.PlaceResolver;

/** Everything that a name may mean: rows of the actor table, namesakes, places. */
final class Candidates {
    private static final double SURNAME = 0.5;
    private static final double PREFERRED = 1;

    private final ActorTable actors;
    private final Homonyms homonyms;
    private final PlaceResolver places;
    private final String lang;
    private final @Nullable LocalDate day;

    Candidates(ActorTable actors, Homonyms homonyms, PlaceResolver places, String lang, @Nullable LocalDate day) {
        this.actors = actors;
        this.homonyms = homonyms;
        this.places = places;
        this.lang = lang;
        this.day = day;
    }

    /**
     * What the name of a mention may mean, in no order.
     *
     * @param acts whether it stands as the subject of a deed, so that a capital speaks for its government
     */
    List<Candidate> of(String name, Mention.Type type, boolean acts, PlaceContext around) {
        List<Candidate> candidates = new ArrayList<>(homonyms.of(name, actors, lang));
        boolean listed = !candidates.isEmpty();
        if (!listed || type == Mention.Type.PER || acts) {
            addRows(name, acts, around, candidates);
        }
        if (!listed && type == Mention.Type.LOC) {
            addPlace(name, around, candidates);
        }
        candidates.removeIf(candidate -> !fits(candidate.entity().type(), type));
        return candidates;
    }

    private void addRows(String name, boolean acts, PlaceContext around, List<Candidate> candidates) {
        List<String> words = List.of(name.split("[ \u00A0]+"));
        for (Match match : actors.find(words, lang)) {
            if (match.from() == 0 && match.to() == words.size() && match.whole()) {
                for (ActorRow row : match.rows()) {
                    add(name, match, row, acts, around, candidates);
                }
            }
        }
    }

    private void add(
            String name, Match match, ActorRow row, boolean acts, PlaceContext around, List<Candidate> candidates) {
        boolean demonym = match.kind() == AliasKind.DEMONYM_ADJECTIVE || match.kind() == AliasKind.DEMONYM_NOUN;
        boolean known = candidates.stream().anyMatch(other -> other.source().endsWith(row.id()));
        if (demonym || known || match.kind() == AliasKind.CAPITAL && !acts) {
            return;
        }
        double prior = match.kind() == AliasKind.SURNAME ? SURNAME : Candidate.USUAL;
        prior += match.sure() && row == match.rows().get(0) ? PREFERRED : 0;
        prior += match.kind() == AliasKind.CAPITAL ? PREFERRED : 0;
        Candidate plain = Candidate.of(row, lang, day);
        Entity entity = row.kind() == ActorKind.REGION ? located(plain.entity(), name, around) : plain.entity();
        candidates.add(new Candidate(entity, prior, plain.near(), plain.cues(), plain.source()));
    }

    /** A region of the table with the coordinates and the GeoNames id of the place of that name. */
    private Entity located(Entity region, String name, PlaceContext around) {
        Place place = places.resolve(name, around);
        if (place == null) {
            return region;
        }
        return new Entity(
                region.id(),
                region.name(),
                region.type(),
                region.code(),
                region.wikidata(),
                place.geonamesId(),
                region.country() == null ? place.country() : region.country(),
                place.lat(),
                place.lon(),
                0);
    }

    private void addPlace(String name, PlaceContext around, List<Candidate> candidates) {
        boolean tabled = candidates.stream()
                .anyMatch(candidate -> candidate.entity().type() != Entity.Type.COUNTRY
                        || !homonyms.isCity(name, candidate.entity().country()));
        if (tabled && !candidates.isEmpty()) {
            return;
        }
        Place place = places.resolve(name, around);
        if (place != null) {
            String wikidata = place.kind() == Place.Kind.CITY ? homonyms.city(place.name(lang), place.country()) : null;
            Candidate found = Candidate.of(place, lang, wikidata);
            candidates.add(new Candidate(found.entity(), Candidate.USUAL, List.of(), List.of(), found.source()));
        } else if (homonyms.city(name, null) != null && candidates.isEmpty()) {
            String city = homonyms.city(name, null);
            Entity entity = new Entity(
                    city == null ? "" : city, name, Entity.Type.PLACE, null, city, null, null, null, null, 0);
            candidates.add(new Candidate(entity, Candidate.USUAL, List.of(), List.of(), "cities"));
        }
    }

    private static boolean fits(Entity.Type entity, Mention.Type mention) {
        return switch (mention) {
            case PER -> entity == Entity.Type.PERSON;
            case ORG -> entity != Entity.Type.PERSON;
            case LOC -> entity != Entity.Type.PERSON;
        };
    }
}
