package org.vigie.enrich.events;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The CAMEO code book with Goldstein scores, and what its codes are in PLOVER: {@code cameo.tsv}, read once. */
public final class CameoTable {
    /**
     * One code.
     *
     * @param code 2 to 4 digits
     * @param name English name
     * @param goldstein Goldstein score, -10 (conflict) to +10 (cooperation)
     * @param plover PLOVER category, absent for plain statements
     * @param quadClass 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
     */
    public record Entry(
            String code,
            String name,
            double goldstein,
            @Nullable String plover,
            int quadClass) {}

    private final Map<String, Entry> entries;

    private CameoTable(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** Reads the table that comes with the program. */
    public static CameoTable load() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        TableFile.read("cameo.tsv", 5, cells -> entries.put(cells[0], entry(cells)));
        return new CameoTable(entries);
    }

    private static Entry entry(String[] cells) {
        String plover = cells[3].strip();
        return new Entry(
                cells[0].strip(),
                cells[1].strip(),
                Double.parseDouble(cells[2].strip()),
                plover.isEmpty() || plover.equals("-") ? null : plover,
                Integer.parseInt(cells[4].strip()));
    }

    /** The entry of a code, or of the longest code it begins with; throws for what is no CAMEO code at all. */
    public Entry entry(String code) {
        for (int length = code.length(); length >= 2; length--) {
            Entry entry = entries.get(code.substring(0, length));
            if (entry != null) {
                return entry;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no CAMEO code");
    }

    boolean knows(String code) {
        return entries.containsKey(code);
    }
}
