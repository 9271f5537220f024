package org.vigie.enrich.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word lists of this package: tab-separated files, {@code #} starts a comment line. */
final class PageWords {
    private PageWords() {}

    /** The names of months in many languages, with their number. */
    static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String[] row : rows("months.tsv")) {
            for (String name : row[1].split(",")) {
                months.put(name.strip(), Integer.valueOf(row[0]));
            }
        }
        return Map.copyOf(months);
    }

    /** The words of one kind from the list of class and id names. */
    static Set<String> markup(String kind) {
        return rows("markup.tsv").stream()
                .filter(row -> row[0].equals(kind))
                .flatMap(row -> List.of(row[1].split(",")).stream())
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One pattern out of all furniture rows of a kind. */
    static Pattern furniture(String kind) {
        String all = rows("furniture.tsv").stream()
                .filter(row -> row[0].equals(kind))
                .map(row -> "(?:" + row[1] + ")")
                .collect(Collectors.joining("|"));
        return Pattern.compile(all, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = PageWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
