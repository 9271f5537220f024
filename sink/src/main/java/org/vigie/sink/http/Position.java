package org.vigie.sink.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;

/**
 * Where an event stands on its topic; the order of pages. It stays the same whoever reads the topic and when.
 *
 * @param time of the record, milliseconds
 * @param partition of the topic
 * @param offset in the partition
 */
public record Position(long time, int partition, long offset) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparingLong(Position::time)
            .thenComparingInt(Position::partition)
            .thenComparingLong(Position::offset);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** As a cursor, which nobody needs to understand. */
    String cursor() {
        String text = time + "." + partition + "." + offset;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws Problem when it is no cursor of ours */
    static Position ofCursor(String cursor) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split("\\.", -1);
            if (parts.length == 3) {
                return new Position(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
            }
        } catch (IllegalArgumentException foreign) {
            throw Problem.of(400, "cursor is none that a page before has given as next", foreign);
        }
        throw Problem.of(400, "cursor is none that a page before has given as next");
    }
}
