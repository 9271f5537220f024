package org.vigie.enrich.entities.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of several places of one name is meant, or that none is certain enough.
 *
 * <p>A place is supported by the countries its text speaks of and by the places found near its name; the number of people
 * decides last. Each place of the name gets points: up to 7 for its country in the text, up to 5 for a neighbour close by, 4 for a
 * national capital, 2 for each power of ten of people. A place that nothing supports is taken only if it is the one everybody
 * means: Paris, not the only hamlet that happens to bear the name. Absent beats wrong.
 *
 * <p>Example: "Tripoli" in a text about Lebanon has 10.7 + 7 points for the city in Lebanon against 12.1 + 4 for Libya's capital.
 */
public final class PlaceResolver {
    private static final double FIRST_COUNTRY = 7;
    private static final double OTHER_COUNTRY = 6;
    private static final double CAPITAL = 4;
    private static final double PER_POWER_OF_TEN = 2;
    private static final double NAMED_AREA = 17.5;
    private static final double NAMED_COUNTRY = 17;
    private static final double USUAL_NAME = 3;
    private static final double CLEAR = 1.5;
    private static final double MARGIN = 0.5;
    private static final long WORLD_CITY = 1_000_000;
    private static final long LARGE = 300_000;
    private static final long TOWN = 15_000;
    private static final Map<String, List<String>> HOME =
            Map.of("fr", List.of("FRA", "BEL", "CHE"), "en", List.of("GBR", "USA"));

    private final Places places;

    public PlaceResolver(Places places) {
        this.places = places;
    }

    private record Scored(Place place, double points, double support) {}

    /** The place a name means in its context, absent when that is not certain. */
    public @Nullable Place resolve(String name, PlaceContext context) {
        if (name.isEmpty() || !context.location() && (places.isAlsoAWord(name) || !startsUpper(name))) {
            return null;
        }
        List<Scored> scored = new ArrayList<>();
        for (Place place : places.find(name, context.lang())) {
            double support = support(place, context);
            double usual = PlaceKey.of(place.name(context.lang())).equals(PlaceKey.of(name)) ? USUAL_NAME : 0;
            double home = isHome(place, context) ? 1 : 0;
            scored.add(new Scored(place, points(place) + usual + home + support, support));
        }
        scored.sort(Comparator.comparingDouble(Scored::points).reversed());
        return scored.isEmpty() ? null : decided(name, scored, context);
    }

    /** The same with plain arguments. */
    public @Nullable Place resolve(
            String name, @Nullable String lang, boolean location, List<String> countries, List<Place> neighbours) {
        return resolve(name, new PlaceContext(lang, location, countries, neighbours));
    }

    private @Nullable Place decided(String name, List<Scored> scored, PlaceContext context) {
        Scored best = scored.get(0);
        List<Scored> others = scored.stream()
                .filter(other -> !isSame(best.place(), other.place()))
                .toList();
        double lead =
                others.isEmpty() ? CLEAR * 4 : best.points() - others.get(0).points();
        boolean rival = others.stream()
                .anyMatch(other -> other.support() >= best.support() - 1 && best.points() - other.points() < MARGIN);
        boolean certain = best.support() > 0 && !rival || isTheOneMeant(best.place(), lead, name, context);
        if (!certain) {
            return null;
        }
        double confidence = 0.5 + (best.support() > 0 ? 0.2 : 0) + Math.min(lead, 6) / 20;
        return best.place().withConfidence(Math.min(1, Math.round(confidence * 100) / 100.0));
    }

    /** Whether a place can stand without support from the text around it. */
    private boolean isTheOneMeant(Place place, double lead, String name, PlaceContext context) {
        if (place.kind() != Place.Kind.CITY) {
            return place.kind() != Place.Kind.REGION || place.population() >= LARGE && lead >= CLEAR;
        }
        if (place.capital() && place.population() >= WORLD_CITY) {
            return true;
        }
        if (place.capital()) {
            return lead >= CLEAR && (place.population() >= 20_000 || context.isEmpty());
        }
        boolean word = places.isAlsoAWord(name);
        if (!context.isEmpty()) {
            return place.population() >= (word ? 2 * LARGE : LARGE) && lead >= CLEAR;
        }
        return place.population() >= (word ? LARGE : TOWN) && lead >= CLEAR;
    }

    /** A city and the region around it, or one town in two rows, are the same place for our purpose. */
    private static boolean isSame(Place one, Place other) {
        boolean sameCountry = one.country() != null && one.country().equals(other.country());
        return one.kilometresTo(other) < 60
                || sameCountry && one.kind() != Place.Kind.CITY && other.kind() != Place.Kind.CITY
                || one.kind() == Place.Kind.REGION
                        && sameCountry
                        && one.nameEn().equals(other.adm1());
    }

    private static double points(Place place) {
        double people = PER_POWER_OF_TEN * Math.log10(place.population() + 10.0);
        return switch (place.kind()) {
            case COUNTRY -> NAMED_COUNTRY;
            case AREA, WATER, SITE -> NAMED_AREA;
            case REGION -> people - 3;
            case CITY -> people + (place.capital() ? CAPITAL : 0);
        };
    }

    private static double support(Place place, PlaceContext context) {
        int rank = place.country() == null ? -1 : context.countries().indexOf(place.country());
        double country = rank == 0 ? FIRST_COUNTRY : rank > 0 ? OTHER_COUNTRY : 0;
        double near = 0;
        for (Place neighbour : context.neighbours()) {
            near = Math.max(near, near(place, neighbour));
        }
        return country + near;
    }

    /** A text that names no country speaks of home rather than of elsewhere. */
    private static boolean isHome(Place place, PlaceContext context) {
        return context.countries().isEmpty()
                && place.country() != null
                && HOME.getOrDefault(language(context), List.of()).contains(place.country());
    }

    private static String language(PlaceContext context) {
        String lang = context.lang();
        return lang == null || lang.length() < 2 ? "" : lang.substring(0, 2);
    }

    private static double near(Place place, Place neighbour) {
        boolean sameCountry = place.country() != null && place.country().equals(neighbour.country());
        double kilometres = place.kilometresTo(neighbour);
        double close = kilometres < 100 ? 5 : kilometres < 300 ? 3.5 : kilometres < 800 ? 1 : 0;
        return sameCountry ? Math.max(close, 2) : close > 1 ? close - 1 : 0;
    }

    private static boolean startsUpper(String name) {
        int first = name.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first) || !Character.isLetter(first);
    }
}
