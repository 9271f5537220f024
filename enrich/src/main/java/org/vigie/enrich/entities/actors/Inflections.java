package org.vigie.enrich.entities.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Regular plurals of role phrases; what is irregular stands in the file. */
final class Inflections {
    private static final Set<String> ENGLISH_LINKS = Set.of("of", "for", "in", "to", "at", "d'affaires", "on");
    private static final Set<String> FRENCH_LINKS =
            Set.of("de", "du", "des", "à", "au", "aux", "en", "par", "sans", "pour");

    private Inflections() {}

    /** The phrase and its plural. */
    static Set<String> of(String phrase, String lang) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(phrase);
        forms.add(lang.equals("fr") ? french(phrase) : english(phrase));
        return forms;
    }

    private static String english(String phrase) {
        List<String> words = new ArrayList<>(List.of(phrase.split(" ")));
        int head = words.size() - 1;
        for (int i = 1; i < words.size(); i++) {
            if (ENGLISH_LINKS.contains(words.get(i))) {
                head = i - 1;
                break;
            }
        }
        words.set(head, englishWord(words.get(head)));
        return String.join(" ", words);
    }

    private static String englishWord(String word) {
        if (word.endsWith("man") && !word.equals("human")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        if (word.endsWith("child")) {
            return word + "ren";
        }
        if (word.endsWith("y") && word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        return word + (hisses ? "es" : "s");
    }

    /** In French the adjectives of the head agree, up to the first preposition. */
    private static String french(String phrase) {
        List<String> words = new ArrayList<>(List.of(phrase.split(" ")));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (FRENCH_LINKS.contains(word) || word.startsWith("d'") || word.startsWith("l'")) {
                break;
            }
            words.set(i, frenchWord(word));
        }
        return String.join(" ", words);
    }

    private static String frenchWord(String word) {
        if (word.endsWith("s") || word.endsWith("x") || word.endsWith("z")) {
            return word;
        }
        if (word.endsWith("al") || word.endsWith("ail") && word.startsWith("trav")) {
            return word.substring(0, word.lastIndexOf('a')) + "aux";
        }
        return word + (word.endsWith("eau") || word.endsWith("eu") ? "x" : "s");
    }
}
