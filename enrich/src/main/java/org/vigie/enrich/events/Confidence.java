package org.vigie.enrich.events;

import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Event.Status;

/** How sure an event is, from how its parties were understood and how it was coded: weights fitted to labelled sentences. */
final class Confidence {
    private static final double BASE = 0.75;

    double of(Draft draft, @Nullable Party source, @Nullable Party target, Status status) {
        double confidence = BASE + side(source) + side(target);
        confidence -= draft.clause().kind() == Row.Kind.NOUN ? 0.15 : 0;
        confidence -= 0.05 * draft.control().size();
        confidence -= status == Status.ACTUAL || status == Status.ONGOING ? 0 : 0.05;
        return Math.round(Math.max(0.05, Math.min(0.95, confidence)) * 100) / 100.0;
    }

    private static double side(@Nullable Party party) {
        if (party == null) {
            return -0.15;
        }
        return switch (party.basis()) {
            case NAMED -> 0.08;
            case ROLE -> 0.05;
            case ANAPHORA -> -0.1;
            case MODIFIER -> -0.1;
            case INFERRED -> -0.15;
            case UNKNOWN -> -0.2;
        };
    }
}
