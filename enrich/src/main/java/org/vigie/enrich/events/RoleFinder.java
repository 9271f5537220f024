package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Token;

/** Fills the roles of a frame with the parties that a clause names for them. */
final class RoleFinder {
    private static final String NOBODY = "-";

    private final Function<Token, List<Party>> resolver;
    private final Tree tree;

    RoleFinder(Tree tree, Function<Token, List<Party>> resolver) {
        this.tree = tree;
        this.resolver = resolver;
    }

    /**
     * Who does it to whom.
     *
     * @param sources parties of the source side
     * @param targets parties of the target side
     * @param reciprocal whether it goes both ways
     */
    record Filled(List<Party> sources, List<Party> targets, boolean reciprocal) {
        int sides() {
            return (sources.isEmpty() ? 0 : 1) + (targets.isEmpty() ? 0 : 1);
        }
    }

    /** The first frame with both sides filled, else the one with most. */
    Filled fill(Roles roles, Clause clause) {
        Filled best = new Filled(List.of(), List.of(), false);
        for (Roles.Frame frame : roles.frames()) {
            Filled filled = frame.isAmongSubjects() ? among(frame, clause) : fill(frame, clause);
            if (filled.sides() > best.sides()) {
                best = filled;
            }
        }
        return best;
    }

    private Filled fill(Roles.Frame frame, Clause clause) {
        List<Party> sources = first(frame.source(), clause, null);
        List<Party> targets = first(frame.target(), clause, sources);
        boolean among = frame.reciprocal() && Party.coded(sources).isEmpty() && Party.areSeveral(targets);
        if (among) {
            return new Filled(targets, targets, true);
        }
        return new Filled(sources, targets, frame.reciprocal() && !targets.isEmpty());
    }

    /** "X and Y met": every party of a coordinated subject with every other. */
    private Filled among(Roles.Frame frame, Clause clause) {
        List<Party> parties = first(frame.source(), clause, null);
        return Party.areSeveral(parties) ? new Filled(parties, parties, true) : new Filled(parties, List.of(), false);
    }

    /** The parties of the first of these arguments that names any, other than those already taken. */
    List<Party> first(List<String> names, Clause clause, @Nullable List<Party> taken) {
        List<Party> uncoded = List.of();
        for (String name : names) {
            List<Party> parties = name.equals(NOBODY) ? List.of() : without(parties(name, clause), taken);
            List<Party> coded = Party.coded(parties);
            if (!coded.isEmpty()) {
                return coded;
            }
            if (uncoded.isEmpty()) {
                uncoded = parties;
            }
        }
        return uncoded;
    }

    private static List<Party> without(List<Party> parties, @Nullable List<Party> taken) {
        if (taken == null) {
            return parties;
        }
        return parties.stream()
                .filter(party -> taken.stream().noneMatch(other -> other.head() == party.head()))
                .toList();
    }

    private List<Party> parties(String name, Clause clause) {
        int dot = name.indexOf('.');
        List<Token> fillers = clause.argument(dot < 0 ? name : name.substring(0, dot));
        List<Party> parties = new ArrayList<>();
        for (Token filler : fillers) {
            if (dot < 0) {
                parties.addAll(resolver.apply(filler));
            } else {
                inside(filler, parties);
            }
        }
        return parties;
    }

    private void inside(Token filler, List<Party> parties) {
        for (Token child : tree.children(filler.index(), "nmod", "amod", "compound")) {
            parties.addAll(resolver.apply(child));
        }
    }
}
