package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in the making: a predicate's row with the parties found for its roles.
 *
 * @param row the lexicon row
 * @param clause the predicate's clause
 * @param code CAMEO code
 * @param sources who acts; empty when the text does not say
 * @param targets who is acted upon; empty when the text does not say
 * @param reciprocal whether the deed goes both ways
 * @param control the control words that were passed on the way down to the act, outermost first
 * @param act the predicate of the act itself, where date, place and counts stand
 * @param negated whether a governing word says that it was not done
 * @param future whether a governing word places it in the future
 */
record Draft(
        Row row,
        Clause clause,
        String code,
        List<Party> sources,
        List<Party> targets,
        boolean reciprocal,
        List<String> control,
        Clause act,
        boolean negated,
        boolean future) {
    Draft {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        control = List.copyOf(control);
    }

    static Draft of(Row row, Clause clause, List<Party> sources, List<Party> targets, boolean reciprocal) {
        return new Draft(row, clause, row.code(), sources, targets, reciprocal, List.of(), clause, false, false);
    }

    /** This act as governed by a control verb. */
    Draft under(Row controlRow, Clause controlClause, String newCode, List<Party> newSources, List<Party> newTargets) {
        List<String> chain = new ArrayList<>();
        chain.add(controlRow.code());
        chain.addAll(control);
        boolean keepsBothWays = reciprocal && newCode.substring(0, 2).equals(code.substring(0, 2));
        return new Draft(
                controlRow,
                controlClause,
                newCode,
                newSources,
                newTargets,
                keepsBothWays,
                chain,
                act,
                negated || controlRow.code().equals("NEG"),
                future || controlRow.code().equals("PLAN"));
    }

    Draft with(List<Party> newSources, List<Party> newTargets) {
        return new Draft(row, clause, code, newSources, newTargets, reciprocal, control, act, negated, future);
    }

    Draft withCode(String newCode) {
        return new Draft(row, clause, newCode, sources, targets, reciprocal, control, act, negated, future);
    }

    Draft mutual(boolean bothWays) {
        return new Draft(row, clause, code, sources, targets, reciprocal || bothWays, control, act, negated, future);
    }

    /** The deed of several parties with each other. */
    Draft among(List<Party> parties) {
        return new Draft(row, clause, code, parties, parties, true, control, act, negated, future);
    }

    /** The same deed, told as done although words of negation stand around it. */
    Draft affirmed() {
        return new Draft(row, clause, code, sources, targets, reciprocal, control, act, false, future);
    }

    String root() {
        return code.substring(0, 2);
    }

    /** The party that the article has to name for the draft to count; absent when nobody was found. */
    @Nullable
    Party anyone() {
        return !sources.isEmpty() ? sources.get(0) : !targets.isEmpty() ? targets.get(0) : null;
    }
}
