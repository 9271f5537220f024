package org.vigie.enrich.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Token;

/**
 * A predicate with everything its own clause says about it.
 *
 * @param predicate index of the verb, noun of action or adjective
 * @param kind what kind of word it is
 * @param arguments heads of the arguments by name: {@code subj}, {@code obj}, {@code iobj}, {@code poss}, {@code adj} and prepositions
 * @param complement head of the infinitive or gerund it governs, -1 without one
 * @param that head of the finite clause it governs, -1 without one
 * @param passive whether the deed is told from the patient's side
 * @param isReflexive whether a French reflexive pronoun belongs to it
 * @param mood negation, tense and modality
 */
record Clause(
        int predicate,
        Row.Kind kind,
        Map<String, List<Token>> arguments,
        int complement,
        int that,
        boolean passive,
        boolean isReflexive,
        Mood mood) {

    /**
     * Negation, tense and modality of a clause.
     *
     * @param negated whether it says that the deed was not done
     * @param time when it places the deed
     * @param modal the modal verb's meaning
     */
    record Mood(boolean negated, Time time, Modal modal) {}

    /** When a clause places its deed. */
    enum Time {
        PAST,
        PLUPERFECT,
        PRESENT,
        PROGRESSIVE,
        FUTURE,
        CONDITIONAL,
        NONE
    }

    /** What a modal verb adds. */
    enum Modal {
        NONE,
        POSSIBLE,
        OBLIGED,
        ADVISED
    }

    /** The clause read with a preposition as part of the verb: what it introduces is the object. */
    Clause promoted(List<String> particles) {
        for (String particle : particles) {
            List<Token> introduced = argument(particle);
            if (!introduced.isEmpty()) {
                Map<String, List<Token>> read = new LinkedHashMap<>(arguments);
                read.remove(particle);
                read.put("obj", introduced);
                return new Clause(predicate, kind, read, complement, that, passive, isReflexive, mood);
            }
        }
        return this;
    }

    List<Token> argument(String name) {
        List<Token> found = arguments.get(name);
        return found == null ? List.of() : found;
    }

    @Nullable
    Token first(String name) {
        List<Token> found = argument(name);
        return found.isEmpty() ? null : found.get(0);
    }
}
