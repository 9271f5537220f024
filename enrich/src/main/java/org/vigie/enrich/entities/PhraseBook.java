package org.vigie.enrich.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Mention.Type;

/** Names of plain lists (companies, regions, bodies) and where words spell one of them, capitals and all. */
final class PhraseBook {
    private static final int LONGEST = 6;
    private static final Map<String, String> EXPANDED =
            Map.of("du", "de le", "des", "de les", "au", "à le", "aux", "à les");

    private final Map<String, Type> phrases = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final String lang;

    PhraseBook(String lang) {
        this.lang = lang;
    }

    void add(String name, Type type) {
        String phrase = tokens(name);
        phrases.putIfAbsent(phrase, type);
        int space = phrase.indexOf(' ');
        beginnings.add(space < 0 ? phrase : phrase.substring(0, space));
    }

    /** What the words name, absent when no list has them. */
    @Nullable
    Type type(String phrase) {
        return phrases.get(phrase);
    }

    /** Names of the lists among the words; of those that begin at one word the longest. */
    List<Draft> find(Words words) {
        List<Draft> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            if (beginnings.contains(words.text(from))) {
                Draft longest = longest(words, from);
                if (longest != null) {
                    found.add(longest);
                }
            }
        }
        return found;
    }

    private @Nullable Draft longest(Words words, int from) {
        for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
            Type type = phrases.get(words.phrase(from, to));
            if (type != null) {
                return new Draft(from, to, type, Draft.SHOWN, "list");
            }
        }
        return null;
    }

    /** The name as the tokeniser writes it: "McDonald 's", « Conseil d' État », « Office de le tourisme ». */
    private String tokens(String name) {
        if (lang.equals("en")) {
            return name.replace("'s", " 's").replaceAll(" +", " ");
        }
        List<String> pieces = new ArrayList<>();
        for (String word : name.replace("'", "' ").split(" ")) {
            pieces.add(EXPANDED.getOrDefault(word, word));
        }
        return String.join(" ", pieces);
    }
}
