package org.vigie.enrich.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vigie.enrich.article.Event.Status;
import org.vigie.enrich.article.Token;

/**
 * Whether a deed happened: read from the negation, tense and modality of its own clause and of the clauses above it.
 * Words for conditions, purposes and possibilities above the act make it hypothetical, however it is told itself.
 */
final class StatusReader {
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "si", "s'", "sinon", "lest", "until", "moins", "provided", "condition");
    private static final Set<String> PURPOSES = Set.of("pour", "afin", "to");
    private static final Set<String> POSSIBLE = Set.of("pouvoir", "sembler", "risquer", "souhaiter", "seem", "appear");
    private static final Set<String> SOON = Set.of("aller", "devoir", "going", "apprêter");
    private static final Set<String> NO_PAST = Set.of("PASS", "NEG", "STOP");

    private final Tree tree;
    private final Verbs verbs;
    private final boolean hasReport;
    private final Map<Integer, Row> reports;

    StatusReader(Tree tree, Verbs verbs, Map<Integer, Row> reports) {
        this.reports = reports;
        this.hasReport = !reports.isEmpty();
        this.tree = tree;
        this.verbs = verbs;
    }

    Status status(Draft draft) {
        int predicate = draft.clause().predicate();
        if (isNegated(draft)) {
            return Status.NEGATED;
        }
        if (isHypothetical(predicate, draft)) {
            return Status.HYPOTHETICAL;
        }
        if (isFuture(draft)) {
            return Status.FUTURE;
        }
        if (isHistoric(draft)) {
            return Status.HISTORIC;
        }
        return draft.clause().mood().time() == Clause.Time.PROGRESSIVE ? Status.ONGOING : Status.ACTUAL;
    }

    private boolean isNegated(Draft draft) {
        if (draft.negated()
                || draft.clause().mood().negated()
                || isDenied(draft.clause().predicate())
                || deniedAbove(draft.clause().predicate())) {
            return true;
        }
        return draft.act() != draft.clause()
                && NO_PAST.contains(last(draft.control()))
                && draft.act().mood().negated();
    }

    /** "denied that it had helped the rebels": what a party denies is not reported as done. */
    private boolean isDenied(int predicate) {
        return reports.entrySet().stream()
                .anyMatch(report -> report.getValue().code().equals("DENY")
                        && report.getKey() != predicate
                        && tree.dominates(report.getKey(), predicate));
    }

    private static String last(List<String> control) {
        return control.isEmpty() ? "" : control.get(control.size() - 1);
    }

    /** "has not ordered an attack": a negated governor negates the infinitive or the noun below it. */
    private boolean deniedAbove(int predicate) {
        Token token = tree.token(predicate);
        if (token.head() < 0) {
            return false;
        }
        Token head = tree.token(token.head());
        boolean below =
                token.baseRelation().equals("xcomp") || (token.baseRelation().equals("obj") && token.is("NOUN"));
        return below && verbs.isVerbal(head) && verbs.mood(head.index()).negated();
    }

    private boolean isHypothetical(int predicate, Draft draft) {
        Clause.Mood mood = draft.clause().mood();
        if (mood.modal() == Clause.Modal.POSSIBLE
                || (mood.time() == Clause.Time.CONDITIONAL && !isReported(predicate))) {
            return true;
        }
        if (hasCondition(predicate) || isUnderPurpose(predicate) || isWished(predicate)) {
            return true;
        }
        for (Token above : tree.ancestors(predicate)) {
            Token child = childToward(above, predicate);
            boolean clausal = Set.of("xcomp", "ccomp", "advcl").contains(child.baseRelation());
            if (clausal && hasCondition(child.index())) {
                return true;
            }
            if (child.baseRelation().equals("xcomp") && POSSIBLE.contains(verbs.lemma(above))) {
                return true;
            }
        }
        return false;
    }

    /** An infinitive below a verb that the lexicon does not know is wished, tried or possible, and not told as done. */
    private boolean isWished(int predicate) {
        Token token = tree.token(predicate);
        boolean governed = token.baseRelation().equals("xcomp") && verbs.isInfinitive(token) && token.head() >= 0;
        return governed && !isSoon(tree.token(token.head()));
    }

    private Token childToward(Token above, int predicate) {
        Token child = tree.token(predicate);
        while (child.head() >= 0 && child.head() != above.index()) {
            child = tree.token(child.head());
        }
        return child;
    }

    /** Future in the past: "said it would withdraw", « a annoncé qu'elle retirerait ». */
    private boolean isReported(int predicate) {
        if (!tree.isFrench() && hasReport) {
            return true;
        }
        int at = predicate;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            Token token = tree.token(at);
            if (token.head() < 0) {
                return tree.hasChild(at, child -> child.baseRelation().equals("parataxis"));
            }
            if (token.baseRelation().equals("ccomp")) {
                Clause.Time above = verbs.mood(token.head()).time();
                return above == Clause.Time.PAST || above == Clause.Time.PLUPERFECT || !tree.isFrench();
            }
            at = token.baseRelation().equals("conj") || token.baseRelation().equals("xcomp") ? token.head() : -1;
        }
        return false;
    }

    private boolean hasCondition(int predicate) {
        return tree.hasChild(
                predicate,
                child -> child.index() < predicate
                        && (child.baseRelation().equals("mark")
                                || child.baseRelation().equals("advmod"))
                        && CONDITIONS.contains(child.text().toLowerCase(Locale.ROOT)));
    }

    /** An infinitive of purpose tells an aim, no deed; below a control verb it was read as its act already. */
    private boolean isUnderPurpose(int predicate) {
        Token token = tree.token(predicate);
        boolean clause =
                token.baseRelation().equals("advcl") || token.baseRelation().equals("acl");
        return clause
                && verbs.isInfinitive(token)
                && tree.hasChild(predicate, child -> PURPOSES.contains(child.lemma()) && child.index() < predicate);
    }

    private boolean isFuture(Draft draft) {
        Clause.Time time = draft.clause().mood().time();
        if (draft.future() || time == Clause.Time.FUTURE || time == Clause.Time.CONDITIONAL) {
            return true;
        }
        Token token = tree.token(draft.clause().predicate());
        boolean headline = token.baseRelation().equals("root") && !tree.isFrench() && verbs.isInfinitive(token);
        boolean intended = token.baseRelation().equals("acl") && verbs.isInfinitive(token);
        boolean soon = token.baseRelation().equals("xcomp") && token.head() >= 0 && isSoon(tree.token(token.head()));
        return headline || soon || intended;
    }

    private boolean isSoon(Token governor) {
        return SOON.contains(verbs.lemma(governor))
                || (governor.text().equals("going") && governor.fine().equals("VBG"));
    }

    private boolean isHistoric(Draft draft) {
        int predicate = draft.clause().predicate();
        Token token = tree.token(predicate);
        boolean aside =
                token.baseRelation().equals("acl") || token.baseRelation().equals("advcl");
        if (aside && draft.clause().mood().time() == Clause.Time.PLUPERFECT) {
            return true;
        }
        return tree.hasChild(predicate, child -> isLongAgo(child.index())) || isLongAgo(predicate);
    }

    /** "25 years ago", « il y a dix ans », "in 1994" without the publication year is told by the date instead. */
    private boolean isLongAgo(int index) {
        Token token = tree.token(index);
        String word = token.lemma();
        boolean span = Set.of("year", "month", "decade", "an", "année", "mois", "décennie")
                .contains(word);
        return span
                && (followedBy(index, "ago")
                        || followedBy(index, "earlier")
                        || followedBy(index, "before")
                        || preceded(index));
    }

    private boolean followedBy(int index, String word) {
        return index + 1 < tree.size() && tree.token(index + 1).text().equalsIgnoreCase(word);
    }

    private boolean preceded(int index) {
        int from = Math.max(0, index - 5);
        StringBuilder before = new StringBuilder();
        for (int i = from; i < index; i++) {
            before.append(tree.token(i).text().toLowerCase(Locale.ROOT)).append(' ');
        }
        return before.indexOf("il y a") >= 0 || before.indexOf("voici") >= 0 || before.indexOf("voilà") >= 0;
    }
}
