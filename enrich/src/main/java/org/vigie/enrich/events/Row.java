package org.vigie.enrich.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of an event lexicon: a predicate with conditions, its code, its roles, and a sentence that shows it.
 *
 * @param id file and line, such as {@code en:412}, stable enough to find the row that coded an event
 * @param predicates alternatives that share the row
 * @param kind verb, noun of action or adjective
 * @param when conditions that must all hold
 * @param code CAMEO code, control word, or {@code -} for "no event"
 * @param roles who is source and target; absent for control words that take their act's roles
 * @param mode PLOVER mode
 * @param expect what the example must give
 * @param example a sentence coded by this row
 */
record Row(
        String id,
        List<String> predicates,
        Kind kind,
        List<Condition> when,
        String code,
        @Nullable Roles roles,
        @Nullable String mode,
        String expect,
        String example) {
    Row {
        predicates = List.copyOf(predicates);
        when = List.copyOf(when);
    }

    /** What kind of word a predicate is. */
    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    boolean isBlock() {
        return code.equals("-");
    }

    boolean isControl() {
        return Character.isLetter(code.charAt(0));
    }

    /** Whether the row asks for an argument or property of this name. */
    boolean asksFor(String argument) {
        return when.stream().anyMatch(condition -> condition.argument().equals(argument));
    }
}
