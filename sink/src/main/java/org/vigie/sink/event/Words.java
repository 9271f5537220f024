package org.vigie.sink.event;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a quote, for comparison: small letters without accents; short words say little and are left out. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;

    private Words() {}

    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    static Set<String> of(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : BETWEEN.split(plain(text))) {
            if (word.length() >= SHORTEST || !word.isEmpty() && Character.isDigit(word.charAt(0))) {
                words.add(word);
            }
        }
        return words;
    }

    /** The share of the smaller set that the other has too, 0 to 1. */
    static double shared(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) one.stream().filter(other::contains).count() / smaller;
    }
}
