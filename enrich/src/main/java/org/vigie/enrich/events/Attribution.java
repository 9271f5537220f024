package org.vigie.enrich.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Token;

/** Who says that a deed was done, when the sentence names a party as the only witness. News media carry, they do not claim. */
final class Attribution {
    private static final Set<String> ACCORDING = Set.of("according", "selon", "d'après", "per");

    private final Tree tree;
    private final Map<Integer, Row> reports;
    private final Function<Integer, Clause> clauses;
    private final Function<Token, List<Party>> resolver;

    Attribution(
            Tree tree,
            Map<Integer, Row> reports,
            Function<Integer, Clause> clauses,
            Function<Token, List<Party>> resolver) {
        this.tree = tree;
        this.reports = reports;
        this.clauses = clauses;
        this.resolver = resolver;
    }

    /** The party that claims the deed; absent when nobody in particular does, or the doer himself announces it. */
    @Nullable
    Party claimant(Draft draft) {
        Party speaker = speaker(draft.clause().predicate());
        if (speaker == null || speaker.carrier() || !speaker.isCoded()) {
            return null;
        }
        boolean own = draft.sources().stream().anyMatch(source -> sameSide(source, speaker));
        return own ? null : speaker;
    }

    /** Same state or organisation: a ministry that announces its own country's deed claims nothing. */
    private static boolean sameSide(Party one, Party other) {
        return one.base() != null && one.base().equals(other.base());
    }

    /** Whoever is said to say the clause at this word, carriers included. */
    @Nullable
    Party speaker(int predicate) {
        for (Map.Entry<Integer, Row> report : reports.entrySet()) {
            if (carries(report.getKey(), predicate)) {
                Party subject = first(clauses.apply(report.getKey()).argument("subj"));
                if (subject != null) {
                    return subject;
                }
            }
        }
        return accordingTo();
    }

    /** The deed stands below the report verb, or the report verb hangs on it ("..., officials said"). */
    private boolean carries(int report, int predicate) {
        if (report == predicate) {
            return false;
        }
        Token verb = tree.token(report);
        boolean aside = verb.baseRelation().equals("parataxis") && tree.dominates(verb.head(), predicate);
        return aside || (tree.dominates(report, predicate) && !tree.dominates(predicate, report));
    }

    private @Nullable Party accordingTo() {
        for (Token token : tree.tokens()) {
            boolean marks = tree.hasChild(
                    token.index(),
                    child -> child.baseRelation().equals("case")
                            && ACCORDING.contains(child.text().toLowerCase(Locale.ROOT)));
            if (marks) {
                return first(List.of(token));
            }
        }
        return null;
    }

    private @Nullable Party first(List<Token> heads) {
        for (Token head : heads) {
            for (Party party : resolver.apply(head)) {
                return party;
            }
        }
        return null;
    }
}
