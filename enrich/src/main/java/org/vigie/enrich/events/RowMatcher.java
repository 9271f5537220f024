package org.vigie.enrich.events;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Token;

/** Picks the row of the lexicon that fits a clause best: the one with most conditions among those that hold. */
final class RowMatcher {
    private static final Set<String> SUBJECT_ROLES = Set.of("subj", "obj", "iobj", "poss", "adj");

    private static final Set<String> ADDRESSED = Set.of("INTENT", "DEMAND", "APPEAL", "REFUSE", "THREATEN");

    private final Tree tree;
    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final Function<Token, Boolean> isActor;
    private final Predicate<Clause> isSeveral;

    RowMatcher(
            Tree tree,
            Lexicon lexicon,
            NounPhrases phrases,
            Function<Token, Boolean> isActor,
            Predicate<Clause> isSeveral) {
        this.isSeveral = isSeveral;
        this.tree = tree;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.isActor = isActor;
    }

    /**
     * The best row for a clause.
     *
     * @param lemma lemma of the predicate
     * @param actCode gives the code of the act that the clause governs; absent without one
     * @return absent when no row holds
     */
    @Nullable
    Matched match(Clause clause, String lemma, ActCode actCode) {
        Matched best = null;
        double bestWeight = -1;
        for (Row row : lexicon.rows(clause.kind(), lemma)) {
            for (String predicate : row.predicates()) {
                if (!Predicates.mainWord(predicate, row.kind(), lexicon.lang()).equals(lemma)) {
                    continue;
                }
                Clause read = clause.promoted(Predicates.particles(predicate, row.kind()));
                double weight = weight(row, predicate, read, actCode);
                if (weight > bestWeight) {
                    best = new Matched(row, read);
                    bestWeight = weight;
                }
            }
        }
        return best;
    }

    /** A row with the clause as the row's predicate reads it: what follows "call for" is its object. */
    record Matched(Row row, Clause clause) {}

    /** The code of the act below a clause, found only when a row asks for it. */
    interface ActCode {
        @Nullable
        String get();
    }

    private double weight(Row row, String predicate, Clause clause, ActCode actCode) {
        if (!Predicates.standsAt(predicate, row.kind(), clause, tree)) {
            return -1;
        }
        double weight = 3.0 * (Predicates.words(predicate).size() - 1);
        for (Condition condition : row.when()) {
            if (condition.negated() && condition.argument().equals("act") && namesItsObject(row)) {
                continue;
            }
            if (isUncodedAct(condition, row, clause, actCode)) {
                weight += 0.1;
                continue;
            }
            boolean holds = holds(condition, clause, actCode);
            if (holds == condition.negated()) {
                return -1;
            }
            weight += condition.negated() ? 0.5 : condition.alternatives().isEmpty() ? 1 : 2;
        }
        return weight;
    }

    /** "agreed to send workers": what is agreed has no code of its own, the agreement has. */
    private static boolean isUncodedAct(Condition condition, Row row, Clause clause, ActCode actCode) {
        return condition.argument().equals("act")
                && !condition.negated()
                && condition.alternatives().isEmpty()
                && ADDRESSED.contains(row.code())
                && clause.complement() >= 0
                && actCode.get() == null;
    }

    /** "staged a strike": the row's own object is an act as well, which is no reason against the row. */
    private static boolean namesItsObject(Row row) {
        return row.when().stream()
                .anyMatch(condition -> !condition.negated()
                        && condition.argument().equals("obj")
                        && !condition.alternatives().isEmpty());
    }

    private boolean holds(Condition condition, Clause clause, ActCode actCode) {
        return switch (condition.argument()) {
            case "inf" -> holdsForWord(condition, clause.complement());
            case "that" -> holdsForWord(condition, clause.that());
            case "refl" -> clause.isReflexive();
            case "passive" -> clause.passive();
            case "several" -> isSeveral.test(clause);
            case "act" -> holdsForAct(condition, actCode);
            default -> holdsForArgument(condition, clause);
        };
    }

    private boolean holdsForAct(Condition condition, ActCode actCode) {
        String code = actCode.get();
        if (code == null) {
            return false;
        }
        return condition.alternatives().isEmpty()
                || condition.alternatives().stream().anyMatch(code::startsWith);
    }

    private boolean holdsForWord(Condition condition, int word) {
        if (word < 0) {
            return false;
        }
        return condition.alternatives().isEmpty() || matches(condition.alternatives(), tree.token(word));
    }

    private boolean holdsForArgument(Condition condition, Clause clause) {
        List<Token> fillers = clause.argument(condition.argument());
        if (fillers.isEmpty() && !SUBJECT_ROLES.contains(condition.argument())) {
            fillers = particle(condition.argument(), clause);
        }
        if (condition.alternatives().isEmpty()) {
            return !fillers.isEmpty();
        }
        return fillers.stream().anyMatch(filler -> matchesAny(condition.alternatives(), filler));
    }

    /** A preposition that the tagger took for a particle still introduces what follows it. */
    private List<Token> particle(String name, Clause clause) {
        for (Token child : tree.children(clause.predicate(), "compound")) {
            if (child.lemma().equals(name)) {
                return clause.argument("obj");
            }
        }
        return List.of();
    }

    private boolean matchesAny(List<String> alternatives, Token filler) {
        for (Token coordinated : tree.coordinated(filler.index())) {
            if (matches(alternatives, coordinated) || matches(alternatives, phrases.content(coordinated))) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(List<String> alternatives, Token head) {
        for (String alternative : alternatives) {
            if (isOne(alternative, head)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(String alternative, Token head) {
        if (alternative.equals("ACTOR")) {
            return isActor.apply(head);
        }
        if (alternative.equals("PLACE")) {
            return head.is("PROPN");
        }
        if (alternative.startsWith("@")) {
            Set<String> words = lexicon.classNamed(alternative.substring(1));
            return words.contains(head.lemma()) || phrases.namedBy(words, head);
        }
        return alternative.equals(head.lemma()) || (alternative.contains(" ") && phrases.says(alternative, head));
    }
}
