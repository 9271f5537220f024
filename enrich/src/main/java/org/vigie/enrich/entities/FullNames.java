package org.vigie.enrich.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vigie.enrich.article.Mention;

/**
 * The longest name of an article decides the short ones: after "Brigitte Macron" a lone "Macron" is she, unless another
 * Macron was named in full as well; « l'Organisation de la coopération islamique (OCI) » explains every OCI.
 */
final class FullNames {
    private final Map<String, List<String>> bySurname = new HashMap<>();
    private final Map<String, String> byAcronym = new HashMap<>();

    static FullNames of(List<Mention> mentions) {
        FullNames names = new FullNames();
        for (Mention mention : mentions) {
            if (mention.type() == Mention.Type.PER && mention.text().indexOf(' ') > 0) {
                names.addPerson(mention.text());
            }
        }
        for (int i = 1; i < mentions.size(); i++) {
            names.addAcronym(mentions.get(i - 1), mentions.get(i));
        }
        return names;
    }

    private void addPerson(String full) {
        List<String> names = bySurname.computeIfAbsent(key(surname(full)), unused -> new ArrayList<>());
        if (!names.contains(full)) {
            names.add(full);
        }
    }

    private void addAcronym(Mention full, Mention acronym) {
        boolean follows = acronym.sentence() == full.sentence()
                && acronym.span().start() - full.span().end() == 2
                && acronym.type() == Mention.Type.ORG
                && full.type() == Mention.Type.ORG;
        if (follows && acronym.text().length() < full.text().length()) {
            byAcronym.putIfAbsent(acronym.text(), full.text());
        }
    }

    /** The name in full that a mention stands for: its own words when the article has no longer or no single one. */
    String of(Mention mention) {
        String text = mention.text();
        if (mention.type() == Mention.Type.ORG) {
            return byAcronym.getOrDefault(text, text);
        }
        if (mention.type() != Mention.Type.PER || text.indexOf(' ') > 0) {
            return text;
        }
        List<String> full = bySurname.getOrDefault(key(text), List.of());
        return full.size() == 1 ? full.get(0) : text;
    }

    /** Whether several people of the article bear the name. */
    boolean isShared(String text) {
        return bySurname.getOrDefault(key(text), List.of()).size() > 1;
    }

    /** The last name, with its particles: « von der Leyen ». */
    static String surname(String full) {
        String[] words = full.split(" ");
        int first = words.length - 1;
        while (first > 1 && Character.isLowerCase(words[first - 1].codePointAt(0))) {
            first--;
        }
        return String.join(" ", List.of(words).subList(first, words.length));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
