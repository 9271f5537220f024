package org.vigie.enrich.entities.places;

import java.util.Arrays;

/** Row numbers by name, in two arrays: a quarter of a million names take three megabytes. */
final class NameIndex {
    private static final int ROW_BITS = 20;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;

    private long[] entries = new long[1 << 18];
    private int size;
    private boolean sorted;

    /** Notes that a row bears a name; the lower 20 bits of the hash give way to the row. */
    void add(String key, int row) {
        if (key.isEmpty()) {
            return;
        }
        if (row > ROW_MASK) {
            throw new IllegalArgumentException("more rows than " + ROW_MASK);
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = PlaceKey.hash(key) & ~ROW_MASK | row;
        sorted = false;
    }

    /** Notes a further form of a name if it is another one. */
    void addOther(String key, String known, int row) {
        if (!key.equals(known)) {
            add(key, row);
        }
    }

    void sort() {
        entries = Arrays.copyOf(entries, size);
        Arrays.sort(entries);
        sorted = true;
    }

    /** The rows that bear a name, each once, in the order of the table. */
    int[] rows(String key) {
        if (!sorted) {
            throw new IllegalStateException("not sorted");
        }
        long from = PlaceKey.hash(key) & ~ROW_MASK;
        int at = Arrays.binarySearch(entries, from);
        at = at < 0 ? -at - 1 : at;
        int end = at;
        while (end < size && (entries[end] & ~ROW_MASK) == from) {
            end++;
        }
        int[] rows = new int[end - at];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (int) (entries[at + i] & ROW_MASK);
        }
        return Arrays.stream(rows).distinct().toArray();
    }
}
