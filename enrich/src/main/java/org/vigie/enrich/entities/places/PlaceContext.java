package org.vigie.enrich.entities.places;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a name when its place is sought.
 *
 * @param lang language of the text
 * @param location whether the name was recognised as a place where it stands (by the tagger, or after "in", « à »)
 * @param countries countries the text speaks of, ISO alpha-3, the most important first
 * @param neighbours places already found near the name, the nearest first
 */
public record PlaceContext(@Nullable String lang, boolean location, List<String> countries, List<Place> neighbours) {
    public PlaceContext {
        countries = List.copyOf(countries);
        neighbours = List.copyOf(neighbours);
    }

    public static PlaceContext of(String lang, String... countries) {
        return new PlaceContext(lang, true, List.of(countries), List.of());
    }

    /** Whether anything is known that can support a place. */
    boolean isEmpty() {
        return countries.isEmpty() && neighbours.isEmpty();
    }
}
