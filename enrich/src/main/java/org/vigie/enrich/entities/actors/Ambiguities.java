package org.vigie.enrich.entities.actors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to think of a name that stands for several actors, or is a common word too: prefer one, or leave it to the context. */
final class Ambiguities {
    private final Map<String, Rule> rules = new HashMap<>();

    static Ambiguities load(@Nullable Path userDir) {
        Ambiguities ambiguities = new Ambiguities();
        for (Tsv.Row line : Tsv.read("ambiguous.tsv", userDir)) {
            ambiguities.rules.put(
                    key(line.get("lang"), line.get("alias")),
                    new Rule(line.get("rule").equals("PREFER"), line.list("rows")));
        }
        return ambiguities;
    }

    /** Actors in the order of the rule, and whether the first is to be believed. */
    record Ruling(List<ActorRow> rows, boolean sure) {}

    Ruling rule(Alias alias, Collection<ActorRow> candidates) {
        Rule rule = rules.get(key(alias.lang(), alias.text()));
        List<ActorRow> ordered = new ArrayList<>(candidates);
        if (rule == null) {
            return new Ruling(ordered, ordered.size() == 1);
        }
        ordered.sort((a, b) -> Integer.compare(rule.rank(a), rule.rank(b)));
        return new Ruling(ordered, rule.prefer());
    }

    boolean knows(String lang, String alias) {
        return rules.containsKey(key(lang, alias));
    }

    private static String key(String lang, String alias) {
        return lang + ":" + Atom.fold(alias).replaceAll("[-\u2019' .]+", " ").strip();
    }

    private record Rule(boolean prefer, List<String> ids) {
        int rank(ActorRow row) {
            int index = ids.indexOf(row.id());
            return index < 0 ? ids.size() : index;
        }
    }
}
