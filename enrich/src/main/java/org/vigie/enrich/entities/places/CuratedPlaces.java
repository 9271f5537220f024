package org.vigie.enrich.entities.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seas, straits, rivers, disputed areas, regions of war, bases and small places of the news: our own table. */
final class CuratedPlaces {
    private static final int KIND = 0;
    private static final int COUNTRY = 1;
    private static final int LAT = 2;
    private static final int LON = 3;
    private static final int ENGLISH = 4;
    private static final int FRENCH = 5;

    private final List<Place> places = new ArrayList<>();

    /** Reads the table; its rows are numbered from {@code first}. */
    CuratedPlaces(NameIndex index, int first) {
        for (String[] row : PlaceFiles.rows("areas.tsv")) {
            List<String> english = List.of(row[ENGLISH].split("\\|"));
            List<String> french = List.of(row[FRENCH].split("\\|"));
            for (List<String> names : Arrays.asList(english, french)) {
                names.forEach(name -> index.add(PlaceKey.of(name), first + places.size()));
            }
            places.add(new Place(
                    Place.Kind.valueOf(row[KIND]),
                    english.get(0),
                    french.get(0),
                    absent(row[COUNTRY]),
                    null,
                    Double.valueOf(row[LAT]),
                    Double.valueOf(row[LON]),
                    null,
                    0,
                    false,
                    1));
        }
    }

    Place get(int number) {
        return places.get(number);
    }

    List<Place> all() {
        return List.copyOf(places);
    }

    private static @Nullable String absent(String text) {
        return text.isEmpty() || text.equals("-") ? null : text;
    }
}
