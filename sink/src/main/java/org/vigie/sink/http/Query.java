package org.vigie.sink.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.filter.Filter;
import org.vigie.schemas.filter.FilterException;

/**
 * What stands behind the question mark: conditions of the filter by their names, whole filters as {@code filter=}, and how
 * the answer is to look.
 */
final class Query {
    private final Map<String, String> own = new LinkedHashMap<>();
    private final Set<String> known;
    private Filter filter = Filter.all();

    private Query(Set<String> known) {
        this.known = known;
    }

    /**
     * Reads it.
     *
     * @param known names that are no conditions
     * @throws Problem when it cannot be understood
     */
    static Query parse(@Nullable String raw, Set<String> known) {
        Query query = new Query(known);
        if (raw != null && !raw.isEmpty()) {
            for (String pair : raw.split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals >= 0) {
                    query.add(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
                } else if (!pair.isEmpty()) {
                    throw Problem.of(400, "a value is expected after " + decode(pair) + "=");
                }
            }
        }
        return query;
    }

    private void add(String name, String value) {
        if (known.contains(name)) {
            own.put(name, value);
            return;
        }
        try {
            filter = filter.and(name.equals("filter") ? Filter.parse(value) : Filter.parse(name, value));
        } catch (FilterException wrong) {
            throw Problem.of(wrong);
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw Problem.of(400, "the address has a % without two hexadecimal digits", wrong);
        }
    }

    Filter filter() {
        return filter;
    }

    @Nullable
    String text(String name) {
        return own.get(name);
    }

    /** @throws Problem unless it is one of these; the first when it is not given */
    String choice(String name, String... choices) {
        String value = own.getOrDefault(name, choices[0]);
        if (!Set.of(choices).contains(value)) {
            throw Problem.of(400, name + "=" + value + ": one of " + String.join(", ", choices) + " is expected");
        }
        return value;
    }

    /** @throws Problem unless it is a number from 1 to {@code most} */
    int number(String name, int standard, int most) {
        String value = own.getOrDefault(name, Integer.toString(standard));
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw Problem.of(400, name + "=" + value + ": a number from 1 to " + most + " is expected");
        }
        return Integer.parseInt(value);
    }
}
