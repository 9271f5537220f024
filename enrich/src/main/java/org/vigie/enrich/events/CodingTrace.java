package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.List;

/** Why each candidate was coded or dropped, in words for {@code vigie explain}. Keeps nothing unless it listens. */
public final class CodingTrace {
    private final boolean listening;
    private final List<String> lines = new ArrayList<>();

    private CodingTrace(boolean listening) {
        this.listening = listening;
    }

    /** A trace that keeps what it is told. */
    public static CodingTrace listening() {
        return new CodingTrace(true);
    }

    /** A trace that costs nothing. */
    public static CodingTrace silent() {
        return new CodingTrace(false);
    }

    /** What was told, in order. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    void blocked(Clause clause, Row row) {
        if (listening) {
            lines.add("no event: row " + row.id() + " says that this use of '" + String.join("|", row.predicates())
                    + "' at word " + clause.predicate() + " is none");
        }
    }

    void dropped(Draft draft, String why) {
        if (listening) {
            lines.add("dropped: " + describe(draft) + ": " + why);
        }
    }

    void coded(Draft draft, String status) {
        if (listening) {
            lines.add("coded: " + describe(draft) + " " + status);
        }
    }

    void note(String line) {
        if (listening) {
            lines.add(line);
        }
    }

    private static String describe(Draft draft) {
        return draft.code() + " " + codes(draft.sources()) + (draft.reciprocal() ? " <> " : " > ")
                + codes(draft.targets())
                + " by row " + draft.row().id() + " ("
                + String.join("|", draft.row().predicates()) + ")"
                + (draft.control().isEmpty() ? "" : " through " + draft.control());
    }

    private static String codes(List<Party> parties) {
        List<String> codes = new ArrayList<>();
        for (Party party : parties) {
            codes.add((party.code() == null ? "?" : party.code()) + " \"" + party.text() + "\" " + party.basis());
        }
        return codes.toString();
    }
}
