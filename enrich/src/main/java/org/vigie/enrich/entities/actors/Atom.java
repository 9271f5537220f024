package org.vigie.enrich.entities.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A piece of a word as the actor table compares it: words are cut at hyphens and apostrophes, so that « États-Unis »,
 * "Etats Unis" and "U.S.-led" need no rows of their own, and accents and full stops do not count.
 *
 * @param key lower case, no accents, no full stops
 * @param text as written, no full stops
 * @param word index of its word
 * @param first whether it begins its word, an elided article (« l'Iran ») not counted
 * @param last whether it ends its word, a possessive ('s) not counted
 */
record Atom(String key, String text, int word, boolean first, boolean last) {
    private static final String CUTS = "-\u2010\u2011\u2012\u2013\u2014\u2015'\u2018\u2019\u02BC\u02BB`/\u00A0\u202F";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> ELIDED =
            Set.of("l", "d", "n", "j", "s", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu");
    private static final Map<String, List<String>> CONTRACTED = Map.of(
            "du",
            List.of("de", "le"),
            "au",
            List.of("à", "le"),
            "aux",
            List.of("à", "les"),
            "des",
            List.of("de", "les"));
    private static final Map<String, String> LETTERS =
            Map.of("ı", "i", "ø", "o", "Ø", "O", "ł", "l", "Ł", "L", "đ", "d", "œ", "oe", "æ", "ae");

    /** The pieces of these words. */
    static List<Atom> of(List<String> words, String lang) {
        List<Atom> atoms = new ArrayList<>(words.size() + 8);
        for (int i = 0; i < words.size(); i++) {
            cut(words.get(i), i, lang, atoms);
        }
        return atoms;
    }

    boolean isCapital() {
        return !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0));
    }

    static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain.toLowerCase(Locale.ROOT);
    }

    private static void cut(String word, int index, String lang, List<Atom> into) {
        List<String> parts = parts(word, lang);
        int begin = parts.size() > 1 && ELIDED.contains(fold(parts.get(0))) ? 1 : 0;
        int end = parts.size() > 1 && parts.get(parts.size() - 1).equals("s") ? parts.size() - 2 : parts.size() - 1;
        for (int i = 0; i < parts.size(); i++) {
            String text = parts.get(i);
            into.add(new Atom(fold(text), text, index, i == 0 || i == begin, i == end || i == parts.size() - 1));
        }
    }

    private static List<String> parts(String word, String lang) {
        List<String> parts = new ArrayList<>(3);
        int begin = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || CUTS.indexOf(word.charAt(i)) >= 0 || Character.isWhitespace(word.charAt(i))) {
                part(word.substring(begin, i), lang, parts);
                begin = i + 1;
            }
        }
        return parts;
    }

    private static void part(String text, String lang, List<String> into) {
        String plain = text.indexOf('.') < 0 ? text : text.replace(".", "");
        List<String> expanded = lang.equals("fr") ? CONTRACTED.get(plain) : null;
        if (expanded != null) {
            into.addAll(expanded);
        } else if (!plain.isEmpty()) {
            into.add(plain);
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
