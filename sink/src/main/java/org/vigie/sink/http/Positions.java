package org.vigie.sink.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Up to where each partition has been read: the id of a stream's line, opaque, good on every instance and for ever. */
public final class Positions {
    private final Map<Integer, Long> next = new TreeMap<>();

    /** Nothing has been read. */
    static Positions beginning() {
        return new Positions();
    }

    Positions copy() {
        Positions copy = new Positions();
        copy.next.putAll(next);
        return copy;
    }

    /** This one has been read, and all before it in its partition. */
    void read(Position at) {
        next.merge(at.partition(), at.offset() + 1, Math::max);
    }

    boolean has(Position at) {
        return at.offset() < next(at.partition());
    }

    /** The offset to go on with. */
    public long next(int partition) {
        return next.getOrDefault(partition, 0L);
    }

    /** Whether something has been read there that has not been read here. */
    boolean isBehind(Positions other) {
        return other.next.entrySet().stream().anyMatch(each -> each.getValue() > next(each.getKey()));
    }

    String id() {
        String text = next.entrySet().stream()
                .map(each -> each.getKey() + "-" + each.getValue())
                .collect(Collectors.joining("."));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws Problem when it is no id of ours */
    static Positions ofId(String id) {
        Positions positions = new Positions();
        try {
            String text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.US_ASCII);
            for (String part : text.isEmpty() ? new String[0] : text.split("\\.", -1)) {
                String[] pair = part.split("-", 2);
                positions.next.put(Integer.parseInt(pair[0]), Long.parseLong(pair[1]));
            }
            return positions;
        } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
            throw Problem.of(400, "Last-Event-ID is none that this stream has given", foreign);
        }
    }
}
