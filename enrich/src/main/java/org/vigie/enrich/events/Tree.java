package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Span;
import org.vigie.enrich.article.Token;

/** A parsed sentence that can be asked for the dependents of each word. */
final class Tree {
    private final Sentence sentence;
    private final List<List<Token>> children;
    private final String lang;

    Tree(Sentence sentence, String lang) {
        this.sentence = sentence;
        this.lang = lang;
        this.children = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    String lang() {
        return lang;
    }

    boolean isFrench() {
        return lang.equals("fr");
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** Dependents in the order of the words. */
    List<Token> children(int index) {
        return children.get(index);
    }

    /** Dependents whose base relation is one of these. */
    List<Token> children(int index, String... relations) {
        List<Token> found = new ArrayList<>(2);
        for (Token child : children.get(index)) {
            if (isOneOf(child.baseRelation(), relations) || isOneOf(child.relation(), relations)) {
                found.add(child);
            }
        }
        return found;
    }

    boolean hasChild(int index, Predicate<Token> test) {
        return children.get(index).stream().anyMatch(test);
    }

    /** Whether {@code ancestor} governs {@code index}, directly or through others, or is it. */
    boolean dominates(int ancestor, int index) {
        int steps = 0;
        for (int at = index; at >= 0 && steps <= size(); at = token(at).head(), steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** Head, then its head, up to the root; without {@code index} itself. */
    List<Token> ancestors(int index) {
        List<Token> above = new ArrayList<>();
        for (int at = token(index).head();
                at >= 0 && above.size() <= size();
                at = token(at).head()) {
            above.add(token(at));
        }
        return above;
    }

    /** Words governed by {@code index}, itself included, in order, not descending where {@code stop} holds. */
    List<Token> subtree(int index, Predicate<Token> stop) {
        List<Token> found = new ArrayList<>();
        collect(index, stop, found, 0);
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return found;
    }

    private void collect(int index, Predicate<Token> stop, List<Token> found, int depth) {
        found.add(token(index));
        if (depth > size()) {
            return;
        }
        for (Token child : children.get(index)) {
            if (!stop.test(child)) {
                collect(child.index(), stop, found, depth + 1);
            }
        }
    }

    /** The head and the nouns coordinated with it, in order. */
    List<Token> coordinated(int index) {
        List<Token> all = new ArrayList<>();
        all.add(token(index));
        boolean joined = children.get(index).stream().anyMatch(this::isJoined);
        for (Token child : children.get(index)) {
            boolean conjunct = child.baseRelation().equals("conj") && child.index() > index && isNominal(child);
            if (conjunct && joined) {
                all.addAll(coordinated(child.index()));
            }
        }
        return all;
    }

    /** Whether a conjunction stands before the conjunct; without one « Selon Séoul, Pyongyang a ... » is no list. */
    boolean isJoined(Token conjunct) {
        return conjunct.baseRelation().equals("conj")
                && children.get(conjunct.index()).stream()
                        .anyMatch(child -> child.baseRelation().equals("cc") || isConjunction(child));
    }

    private static boolean isConjunction(Token child) {
        return child.is("CCONJ") || child.text().equals("&");
    }

    static boolean isNominal(Token token) {
        return switch (token.tag()) {
            case "NOUN", "PROPN", "PRON", "NUM", "ADJ", "X", "SYM" -> true;
            default -> false;
        };
    }

    /** The text span from the first to the last of these words. */
    static Span span(List<Token> words) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Token word : words) {
            start = Math.min(start, word.start());
            end = Math.max(end, word.end());
        }
        return new Span(start, end);
    }

    private static boolean isOneOf(String relation, String... relations) {
        for (String candidate : relations) {
            if (candidate.equals(relation)) {
                return true;
            }
        }
        return false;
    }
}
