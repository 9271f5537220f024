package org.vigie.enrich.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vigie.enrich.article.Token;

/** What noun phrases say beyond their head word: "a series of strikes" is strikes, "arms embargo" has two words. */
final class NounPhrases {
    /** Nouns that only measure or group what follows "of" or « de ». */
    private static final Set<String> TRANSPARENT = Set.of(
            "series",
            "number",
            "round",
            "wave",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "score",
            "batch",
            "shipment",
            "kind",
            "type",
            "sort",
            "form",
            "lot",
            "pair",
            "couple",
            "majority",
            "rest",
            "part",
            "group",
            "handful",
            "crowd",
            "delivery",
            "package",
            "consignment",
            "convoy",
            "string",
            "spate",
            "total",
            "member",
            "ton",
            "tonne",
            "column",
            "unit",
            "série",
            "nombre",
            "vague",
            "dizaine",
            "centaine",
            "millier",
            "millions",
            "milliers",
            "sorte",
            "forme",
            "majorité",
            "reste",
            "partie",
            "groupe",
            "poignée",
            "foule",
            "livraison",
            "convoi",
            "quinzaine",
            "vingtaine",
            "trentaine",
            "quarantaine",
            "cinquantaine",
            "soixantaine",
            "douzaine",
            "paire",
            "cycle",
            "salve",
            "quantité",
            "membre",
            "colonne",
            "unité",
            "essentiel",
            "ensemble",
            "plupart",
            "moitié");

    private static final int DEPTH = 3;

    private final Tree tree;

    NounPhrases(Tree tree) {
        this.tree = tree;
    }

    /** Nouns that leave the meaning to the noun before them: "a mediation effort". */
    private static final Set<String> LIGHT = Set.of(
            "effort",
            "mission",
            "bid",
            "attempt",
            "process",
            "initiative",
            "operation",
            "action",
            "activity",
            "programme",
            "program",
            "round",
            "session",
            "measure");

    /** The noun that carries the meaning: what follows "of" when the head only measures it, what stands before a light head. */
    Token content(Token head) {
        Token at = head;
        if (LIGHT.contains(head.lemma()) && !tree.isFrench()) {
            for (Token child : tree.children(head.index(), "compound")) {
                if (child.is("NOUN") && child.index() == head.index() - 1) {
                    return child;
                }
            }
        }
        for (int depth = 0; depth < DEPTH && TRANSPARENT.contains(at.lemma()); depth++) {
            Token inner = complement(at);
            if (inner == at) {
                break;
            }
            at = inner;
        }
        return at;
    }

    private Token complement(Token noun) {
        for (Token child : tree.children(noun.index(), "nmod")) {
            boolean of = tree.hasChild(child.index(), marker -> isOf(marker) && marker.index() < child.index());
            if (of && child.index() > noun.index()) {
                return child;
            }
        }
        return noun;
    }

    private static boolean isOf(Token marker) {
        String word = marker.text().toLowerCase(Locale.ROOT);
        return marker.baseRelation().equals("case") && (word.equals("of") || word.equals("de") || word.equals("d'"));
    }

    boolean isTransparent(Token head) {
        return TRANSPARENT.contains(head.lemma());
    }

    /** Whether one of these phrases ends at the head ("arms embargo") or begins with it (« essai nucléaire »). */
    boolean namedBy(Set<String> phrases, Token head) {
        String before = head.index() > 0 ? tree.token(head.index() - 1).lemma() + " " + head.lemma() : "";
        if (phrases.contains(before)) {
            return true;
        }
        StringBuilder after = new StringBuilder(head.lemma());
        for (int i = head.index() + 1; i < Math.min(tree.size(), head.index() + 4); i++) {
            after.append(' ').append(tree.token(i).lemma());
            if (phrases.contains(after.toString().replace("' ", "'")) || phrases.contains(after.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether this phrase stands with the head as its first or last word. */
    boolean says(String phrase, Token head) {
        List<String> words = List.of(phrase.split(" "));
        return standsFrom(words, head.index()) || standsFrom(words, head.index() - words.size() + 1);
    }

    private boolean standsFrom(List<String> words, int from) {
        if (from < 0 || from + words.size() > tree.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Token token = tree.token(from + i);
            if (!token.lemma().equals(words.get(i)) && !token.text().equalsIgnoreCase(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
