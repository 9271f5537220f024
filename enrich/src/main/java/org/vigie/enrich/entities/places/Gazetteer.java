package org.vigie.enrich.entities.places;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of GeoNames places, kept as the bytes of its file; a row is read when somebody asks for it. Made by
 * {@code src/main/scripts/build-places.py}, which names the columns.
 */
final class Gazetteer {
    private static final int KIND = 0;
    private static final int ID = 1;
    private static final int COUNTRY = 2;
    private static final int REGION = 3;
    private static final int LAT = 4;
    private static final int LON = 5;
    private static final int PEOPLE = 6;
    private static final int CAPITAL = 7;
    private static final int NAME = 8;
    private static final int ENGLISH = 9;
    private static final int FRENCH = 10;
    private static final int ROW_BITS = 20;
    private static final Set<String> ARABIC = Set.of(
            "AE", "BH", "DJ", "DZ", "EG", "ER", "IQ", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA",
            "SD", "SO", "SY", "TD", "TN", "YE", "EH", "IR", "IL");

    private final byte[] data;
    private final int[] starts;
    private final long[] byId;
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();

    Gazetteer(NameIndex index) {
        this.data = PlaceFiles.bytes("places.tsv.gz");
        this.starts = starts(data);
        long[] ids = new long[size()];
        int cities = 0;
        for (int row = 0; row < size(); row++) {
            if (data[starts[row]] == 'P') {
                ids[cities++] = number(starts[row] + 2) << ROW_BITS | row;
            }
            enter(row, index);
        }
        this.byId = Arrays.copyOf(ids, cities);
        Arrays.sort(byId);
    }

    /** Enters the names of a row, reading no more of it than that. */
    private void enter(int row, NameIndex index) {
        char kind = (char) data[starts[row]];
        int country = field(row, COUNTRY);
        boolean arabic = ARABIC.contains(text(country));
        int at = field(row, NAME);
        for (int column = NAME; column <= FRENCH; column++) {
            String name = text(at);
            at = end(at) + 1;
            if (!name.isEmpty()) {
                String key = PlaceKey.of(name);
                index.add(key, row);
                if (kind == 'R') {
                    index.addOther(PlaceKey.withoutGeneric(key), key, row);
                }
                if (arabic) {
                    index.addOther(PlaceKey.withoutArabicArticle(key), key, row);
                }
            }
        }
        if (kind == 'R') {
            regions.put(text(country) + '.' + text(field(row, REGION)), text(field(row, NAME)));
        } else if (kind == 'C') {
            countries.put(text(country), row);
        }
    }

    private int field(int row, int column) {
        int at = starts[row];
        for (int i = 0; i < column; i++) {
            at = end(at) + 1;
        }
        return at;
    }

    private int end(int from) {
        int at = from;
        while (data[at] != '\t' && data[at] != '\n') {
            at++;
        }
        return at;
    }

    private String text(int from) {
        return new String(data, from, end(from) - from, StandardCharsets.UTF_8);
    }

    private long number(int from) {
        long number = 0;
        for (int at = from; data[at] != '\t'; at++) {
            number = number * 10 + data[at] - '0';
        }
        return number;
    }

    private static int[] starts(byte[] data) {
        int[] starts = new int[1 << 17];
        int rows = 0;
        int at = 0;
        while (at < data.length) {
            if (rows + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[rows++] = at;
            while (at < data.length && data[at] != '\n') {
                at++;
            }
            at++;
        }
        starts[rows] = data.length;
        return Arrays.copyOf(starts, rows + 1);
    }

    int size() {
        return starts.length - 1;
    }

    private String[] fields(int row) {
        int length = starts[row + 1] - starts[row] - 1;
        return new String(data, starts[row], length, StandardCharsets.UTF_8).split("\t", -1);
    }

    /** The row of a GeoNames id, -1 when it is not in the table. */
    int row(long id) {
        int at = Arrays.binarySearch(byId, id << ROW_BITS);
        at = at < 0 ? -at - 1 : at;
        return at < byId.length && byId[at] >> ROW_BITS == id ? (int) (byId[at] & (1 << ROW_BITS) - 1) : -1;
    }

    /** The row of a country by its ISO alpha-2 code, -1 when there is none. */
    int row(String iso2) {
        return countries.getOrDefault(iso2, -1);
    }

    Place place(int row) {
        String[] fields = fields(row);
        String english = fields[ENGLISH].isEmpty() ? fields[NAME] : fields[ENGLISH];
        return new Place(
                kind(fields[KIND]),
                english,
                fields[FRENCH].isEmpty() ? english : fields[FRENCH],
                iso3(fields[COUNTRY]),
                fields[KIND].equals("P")
                        ? regions.get(fields[COUNTRY] + '.' + fields[REGION])
                        : fields[KIND].equals("R") ? english : null,
                degrees(fields[LAT]),
                degrees(fields[LON]),
                fields[ID].isEmpty() ? null : Long.valueOf(fields[ID]),
                Long.parseLong(fields[PEOPLE]),
                fields[CAPITAL].equals("2"),
                1);
    }

    private static Place.Kind kind(String letter) {
        return letter.equals("C") ? Place.Kind.COUNTRY : letter.equals("R") ? Place.Kind.REGION : Place.Kind.CITY;
    }

    private static @Nullable Double degrees(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    static @Nullable String iso3(String iso2) {
        if (iso2.equals("XK")) {
            return "XKX";
        }
        try {
            String iso3 = new Locale("", iso2).getISO3Country();
            return iso3.isEmpty() ? null : iso3;
        } catch (MissingResourceException unknown) {
            return null;
        }
    }
}
