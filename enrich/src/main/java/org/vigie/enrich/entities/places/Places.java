package org.vigie.enrich.entities.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All places known by name: {@code places.find("Alep", "fr")} gives the cities, regions, seas and areas that are called so,
 * whatever the case, accents, hyphens and apostrophes, with or without an article.
 */
public final class Places {
    private final Gazetteer gazetteer;
    private final CuratedPlaces curated;
    private final NameIndex index = new NameIndex();
    private final Map<Integer, List<String>> usual = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private Places() {
        this.gazetteer = new Gazetteer(index);
        this.curated = new CuratedPlaces(index, gazetteer.size());
        for (String[] row : PlaceFiles.rows("aliases.tsv")) {
            int at = row[0].length() == 2 ? gazetteer.row(row[0]) : gazetteer.row(Long.parseLong(row[0]));
            if (at < 0) {
                throw new IllegalStateException("alias of an unknown place: " + row[0]);
            }
            for (String name : row[1].split("\\|")) {
                index.add(PlaceKey.of(name), at);
            }
            if (row.length > 3) {
                usual.put(at, List.of(row[2], row[3]));
            }
        }
        index.sort();
        for (String[] row : PlaceFiles.rows("words.tsv")) {
            for (String word : row[1].split(",")) {
                words.add(PlaceKey.of(word));
            }
        }
    }

    /** Reads the tables; takes part of a second, so do it once. */
    public static Places load() {
        return new Places();
    }

    /** The places a name can mean, those of the name as it is written first, larger before smaller. */
    public List<Place> find(String name, @Nullable String lang) {
        String key = PlaceKey.of(name);
        List<Place> found = byKey(key);
        if (found.isEmpty()) {
            String bare = PlaceKey.of(PlaceKey.withoutArticle(name));
            found = byKey(bare);
            key = bare;
        }
        if (found.isEmpty()) {
            found = byKey(PlaceKey.withoutArabicArticle(key));
        }
        if (found.isEmpty()) {
            String region = PlaceKey.withoutGeneric(key);
            found = region.equals(key) ? found : regions(byKey(region));
        }
        return found;
    }

    /** Of the places of a name, those that "region of ..." can mean. */
    private static List<Place> regions(List<Place> places) {
        List<Place> regions = places.stream()
                .filter(place -> place.kind() == Place.Kind.REGION || place.kind() == Place.Kind.AREA)
                .toList();
        return regions.isEmpty()
                ? places.stream()
                        .filter(place -> place.kind() != Place.Kind.COUNTRY)
                        .toList()
                : regions;
    }

    private List<Place> byKey(String key) {
        if (key.length() < 2) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (int row : index.rows(key)) {
            places.add(row < gazetteer.size() ? place(row) : curated.get(row - gazetteer.size()));
        }
        return places;
    }

    /** The populated place with a GeoNames id. */
    public @Nullable Place byId(long geonamesId) {
        int row = gazetteer.row(geonamesId);
        return row < 0 ? null : place(row);
    }

    private Place place(int row) {
        Place place = gazetteer.place(row);
        List<String> names = usual.get(row);
        return names == null ? place : place.withNames(names.get(0), names.get(1));
    }

    /** Whether a name is a common word or a person's name as well: Nice, Tours, Reading, Jackson. */
    public boolean isAlsoAWord(String name) {
        return words.contains(PlaceKey.of(name)) || words.contains(PlaceKey.of(PlaceKey.withoutArticle(name)));
    }

    List<Place> curated() {
        return curated.all();
    }
}
