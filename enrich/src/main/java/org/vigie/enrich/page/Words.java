package org.vigie.enrich.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Texts compared by their words. */
final class Words {
    private Words() {}

    /** The words of a text in lower case; a Chinese or Japanese sign is a word. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isIdeographic(point) || isKana(point)) {
                end(word, words);
                words.add(Character.toString(point));
            } else if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
            } else {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static boolean isKana(int point) {
        return point >= 0x3040 && point <= 0x30FF;
    }

    /** How many words a text has, without making them. */
    static int count(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && (!inside || Character.isIdeographic(c) || isKana(c))) {
                count++;
            }
            inside = letter;
        }
        return count;
    }

    /** Which share of the words of one text stands in the other, from 0 to 1. */
    static double share(String one, String other) {
        List<String> words = of(one);
        Set<String> others = new HashSet<>(of(other));
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(others::contains).count() / words.size();
    }

    /** Runs of three words of a text and how often each stands there. */
    static Map<String, Integer> triples(List<String> words) {
        Map<String, Integer> triples = new HashMap<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            triples.merge(triple(words, i), 1, Integer::sum);
        }
        return triples;
    }

    static String triple(List<String> words, int at) {
        return words.get(at) + ' ' + words.get(at + 1) + ' ' + words.get(at + 2);
    }
}
