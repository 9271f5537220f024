package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vigie.enrich.article.Token;

/** Finds the prepositional arguments of a word, also behind prepositions of several words (« aux côtés de », "on behalf of"). */
final class Prepositions {
    private static final Set<String> COMPLEX = Set.of(
            "aux côtés de",
            "à côté de",
            "à l'encontre de",
            "à l'égard de",
            "au profit de",
            "en faveur de",
            "à destination de",
            "en direction de",
            "au large de",
            "à la frontière de",
            "à l'intention de",
            "au nom de",
            "aux mains de",
            "de la part de",
            "au sein de",
            "à la tête de",
            "en provenance de",
            "en présence de",
            "sous l'égide de",
            "on behalf of",
            "in favor of",
            "in favour of",
            "in front of",
            "off the coast of",
            "at the hands of",
            "in support of",
            "in response to",
            "in exchange for",
            "on the side of",
            "side by side with",
            "in solidarity with",
            "in the face of",
            "in talks with",
            "in cooperation with",
            "in coordination with",
            "en coopération avec",
            "en coordination avec",
            "en collaboration avec",
            "en réponse à",
            "en échange de",
            "en solidarité avec",
            "à l'appel de",
            "à l'invitation de",
            "at the invitation of",
            "at the request of",
            "à la demande de");
    private static final int LONGEST = 5;

    private final Tree tree;

    Prepositions(Tree tree) {
        this.tree = tree;
    }

    /** Adds the prepositional arguments of a word to the map, by the preposition as the lexicon writes it. */
    void collect(int governor, Map<String, List<Token>> arguments) {
        for (Token child : tree.children(governor, "obl", "nmod", "advmod", "advcl")) {
            if (child.relation().equals("nmod:poss") || child.relation().equals("obl:tmod") || !Tree.isNominal(child)) {
                continue;
            }
            add(child, arguments, 0);
        }
    }

    private void add(Token noun, Map<String, List<Token>> arguments, int depth) {
        String complex = complexName(noun);
        if (!complex.isEmpty() && depth == 0) {
            for (Token inner : tree.children(noun.index(), "nmod")) {
                put(arguments, complex, inner);
            }
            return;
        }
        String name = nameOf(noun);
        if (!name.isEmpty()) {
            put(arguments, name, noun);
        }
    }

    /** The preposition before a noun, such as {@code with}, {@code auprès de}; empty without one. */
    String nameOf(Token noun) {
        StringBuilder name = new StringBuilder();
        for (Token child : tree.children(noun.index(), "case", "mark")) {
            if (child.index() > noun.index()) {
                continue;
            }
            append(name, child);
            for (Token fixed : tree.children(child.index(), "fixed")) {
                append(name, fixed);
            }
        }
        return normalised(name.toString());
    }

    private static void append(StringBuilder name, Token word) {
        if (name.length() > 0) {
            name.append(' ');
        }
        name.append(word.text().toLowerCase(Locale.ROOT));
    }

    private static String normalised(String name) {
        return switch (name) {
            case "d'" -> "de";
            case "towards" -> "toward";
            case "upon" -> "on";
            case "auprès d'" -> "auprès de";
            case "à les" -> "à";
            default -> name.endsWith(" d'") ? name.substring(0, name.length() - 2) + "de" : name;
        };
    }

    /** « aux côtés de » stands as: à + les + côtés, governing "de X". */
    private String complexName(Token noun) {
        int first = noun.index();
        for (Token child : tree.children(noun.index(), "case", "det")) {
            first = Math.min(first, child.index());
        }
        if (noun.index() - first >= LONGEST || first == noun.index()) {
            return "";
        }
        String head = surface(first, noun.index());
        for (String preposition : List.of(" de", " of", " to", " for", " with", " avec", " à")) {
            if (COMPLEX.contains(head + preposition)) {
                return head + preposition;
            }
        }
        return "";
    }

    private String surface(int first, int last) {
        List<String> words = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            words.add(tree.token(i).text().toLowerCase(Locale.ROOT));
        }
        return String.join(" ", words)
                .replace("à les ", "aux ")
                .replace("à le ", "au ")
                .replace("l' ", "l'");
    }

    private static void put(Map<String, List<Token>> arguments, String name, Token token) {
        List<Token> all = new ArrayList<>(arguments.getOrDefault(name, List.of()));
        if (!all.contains(token)) {
            all.add(token);
            arguments.put(name, all);
        }
    }
}
