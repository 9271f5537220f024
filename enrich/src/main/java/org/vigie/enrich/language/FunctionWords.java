package org.vigie.enrich.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts the grammatical words of each language in a text: "the", « le », "der". */
final class FunctionWords {
    private static final String FILE = "function-words.tsv";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Map<String, Set<String>> words;

    private FunctionWords(Map<String, Set<String>> words) {
        this.words = words;
    }

    static FunctionWords load() {
        try (InputStream in = FunctionWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Set<String>> words = new HashMap<>();
            for (String line :
                    reader.lines().filter(row -> !row.startsWith("#")).toList()) {
                String[] cells = line.split("\t");
                words.put(cells[0], Set.of(cells[1].split(" ")));
            }
            return new FunctionWords(Map.copyOf(words));
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILE + " cannot be read", unreadable);
        }
    }

    /** For each language with any, the share of the text's words that are its grammatical words. */
    Map<String, Double> shares(String text) {
        List<String> spoken = BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<String, Double> shares = new HashMap<>();
        words.forEach((lang, known) -> {
            long found = spoken.stream().filter(known::contains).count();
            if (found > 0) {
                shares.put(lang, (double) found / spoken.size());
            }
        });
        return shares;
    }
}
