package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vigie.enrich.article.Token;

/** Tells whether a lexicon predicate, with its particle, reflexive pronoun or fixed words, stands at a word. */
final class Predicates {
    private static final int REACH = 5;
    private static final Set<String> ELIDED = Set.of("de", "le", "la", "se", "ne");
    private static final Set<String> COPULAS = Set.of("be", "être");

    private Predicates() {}

    /** The word by which rows are found: the verb, the head of a noun phrase, the adjective after a copula. */
    static String mainWord(String predicate, Row.Kind kind, String lang) {
        List<String> words = words(predicate);
        if (kind == Row.Kind.NOUN && lang.equals("en")) {
            return words.get(words.size() - 1);
        }
        if (words.size() > 1 && COPULAS.contains(words.get(0))) {
            return words.get(1);
        }
        return words.get(0);
    }

    static boolean isReflexive(String predicate) {
        return predicate.startsWith("se ") || predicate.startsWith("s'");
    }

    /** The predicate's words without the reflexive pronoun. */
    static List<String> words(String predicate) {
        String bare = predicate.startsWith("se ") ? predicate.substring(3) : predicate;
        bare = bare.startsWith("s'") ? bare.substring(2) : bare;
        List<String> words = new ArrayList<>();
        for (String word : bare.replace("d'", "de ").replace("l'", "le ").split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The words after the main word of a verb: particles, prepositions or fixed nouns. */
    static List<String> particles(String predicate, Row.Kind kind) {
        List<String> words = words(predicate);
        boolean copula = COPULAS.contains(words.get(0));
        return kind != Row.Kind.VERB || copula ? List.of() : words.subList(1, words.size());
    }

    /** Whether all words of the predicate beside the main one stand around it. */
    static boolean standsAt(String predicate, Row.Kind kind, Clause clause, Tree tree) {
        if (kind == Row.Kind.VERB && isReflexive(predicate) != clause.isReflexive()) {
            return false;
        }
        List<String> words = words(predicate);
        if (words.size() == 1) {
            return true;
        }
        int at = clause.predicate();
        if (kind == Row.Kind.NOUN && tree.lang().equals("en")) {
            return standsBefore(words, at, tree);
        }
        int from = words.size() > 1 && COPULAS.contains(words.get(0)) ? 2 : 1;
        return standAfter(words.subList(from, words.size()), at, tree);
    }

    private static boolean standsBefore(List<String> words, int at, Tree tree) {
        int token = at - 1;
        for (int i = words.size() - 2; i >= 0; i--, token--) {
            if (token < 0 || !says(tree.token(token), words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean standAfter(List<String> words, int at, Tree tree) {
        int token = at + 1;
        for (String word : words) {
            int limit = Math.min(tree.size(), at + 1 + REACH + words.size());
            while (token < limit && !says(tree.token(token), word)) {
                token++;
            }
            if (token >= limit) {
                return false;
            }
            token++;
        }
        return true;
    }

    private static boolean says(Token token, String word) {
        return token.lemma().equals(word) || token.text().equalsIgnoreCase(word) || elided(token, word);
    }

    private static boolean elided(Token token, String word) {
        return ELIDED.contains(word) && token.text().equalsIgnoreCase(word.charAt(0) + "'");
    }
}
