package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.vigie.enrich.article.Token;

/**
 * Finds a target that stands deeper than the arguments of its predicate: "agreed to lift embargoes on sales **to Iran**",
 * "violated the ceasefire **with Armenia**". Prepositions that point at somebody go before those that place something.
 */
final class Depths {
    private static final int DEEPEST = 3;
    private static final List<Set<String>> PREFERENCE = List.of(
            Set.of(
                    "against",
                    "to",
                    "with",
                    "toward",
                    "between",
                    "contre",
                    "à",
                    "avec",
                    "envers",
                    "entre",
                    "iobj",
                    "auprès de",
                    "vis-à-vis de"),
            Set.of("on", "upon", "from", "of", "sur", "de", "obj", "poss", "over", "into"),
            Set.of("in", "en", "dans", "for", "pour", "by", "par", "inside"));
    private static final Set<String> NEVER = Set.of(
            "subj",
            "adj",
            "after",
            "après",
            "since",
            "depuis",
            "during",
            "before",
            "avant",
            "amid",
            "according to",
            "selon");

    private final Tree tree;
    private final ClauseReader clauses;
    private final NounPhrases phrases;
    private final RoleFinder roles;

    Depths(Tree tree, ClauseReader clauses, NounPhrases phrases, RoleFinder roles) {
        this.tree = tree;
        this.clauses = clauses;
        this.phrases = phrases;
        this.roles = roles;
    }

    /** The actors of the best argument below the clause; empty when nobody is named there. */
    List<Party> search(Clause clause, Predicate<Party> wanted) {
        if (clause.that() >= 0) {
            List<Party> asked = filtered(roles.first(List.of("subj"), clauses.ofVerb(clause.that()), null), wanted);
            if (!asked.isEmpty()) {
                return asked;
            }
        }
        List<Clause> level = List.of(clause);
        List<Party> placed = List.of();
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            for (int rank = 0; rank < PREFERENCE.size(); rank++) {
                List<Party> found = at(level, PREFERENCE.get(rank), wanted);
                if (!found.isEmpty() && rank < PREFERENCE.size() - 1) {
                    return found;
                }
                placed = placed.isEmpty() ? found : placed;
            }
            level = below(level);
        }
        return placed;
    }

    private static List<Party> filtered(List<Party> parties, Predicate<Party> wanted) {
        return Party.coded(parties).stream().filter(wanted).toList();
    }

    private List<Party> at(List<Clause> level, Set<String> names, Predicate<Party> wanted) {
        for (Clause clause : level) {
            for (Map.Entry<String, List<Token>> argument : clause.arguments().entrySet()) {
                if (names.contains(argument.getKey())) {
                    List<Party> found = filtered(roles.first(List.of(argument.getKey()), clause, null), wanted);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** A noun and the participles and relative clauses that say more of it: "sanctions imposed on Nicaragua". */
    private void noun(Token token, List<Clause> deeper) {
        deeper.add(clauses.ofNoun(token.index()));
        for (Token child : tree.children(token.index(), "acl")) {
            Clause more = clauses.ofVerb(child.index());
            deeper.add(more);
            List<Token> doers = more.argument("subj");
            if (child.relation().equals("acl:relcl") && !doers.contains(token) && !doers.isEmpty()) {
                deeper.add(new Clause(
                        more.predicate(), more.kind(), Map.of("of", doers), -1, -1, false, false, more.mood()));
            }
        }
    }

    private List<Clause> below(List<Clause> level) {
        List<Clause> deeper = new ArrayList<>();
        for (Clause clause : level) {
            if (clause.complement() >= 0) {
                deeper.add(clauses.ofVerb(clause.complement()));
            }
            for (Token child : tree.children(clause.predicate(), "advcl")) {
                deeper.add(clauses.ofVerb(child.index()));
            }
            clause.arguments().forEach((name, fillers) -> {
                if (!NEVER.contains(name)) {
                    fillers.forEach(token -> noun(phrases.content(token), deeper));
                }
            });
        }
        return deeper.size() > tree.size() ? List.of() : deeper;
    }
}
