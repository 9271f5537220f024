package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.List;

/**
 * One condition of a lexicon row, such as {@code obj=@WEAPONS|aid}, {@code to}, {@code !obj} or {@code act=07}.
 *
 * @param argument which argument it asks for
 * @param negated whether it must not hold
 * @param alternatives words, {@code @CLASSES}, {@code ACTOR} or {@code PLACE}; empty to ask for presence alone
 */
record Condition(String argument, boolean negated, List<String> alternatives) {
    Condition {
        alternatives = List.copyOf(alternatives);
    }

    /** Reads one condition; throws with the words that cannot be read. */
    static Condition parse(String words) {
        String rest = words.strip();
        boolean negated = rest.startsWith("!");
        if (negated) {
            rest = rest.substring(1).strip();
        }
        int equals = rest.indexOf('=');
        if (equals < 0) {
            return new Condition(checked(rest, words), negated, List.of());
        }
        String argument = rest.substring(0, equals).strip();
        if (argument.endsWith("!")) {
            negated = !negated;
            argument = argument.substring(0, argument.length() - 1).strip();
        }
        List<String> alternatives = new ArrayList<>();
        for (String alternative : rest.substring(equals + 1).split("\\|", -1)) {
            alternatives.add(checked(alternative.strip(), words));
        }
        return new Condition(checked(argument, words), negated, alternatives);
    }

    private static String checked(String part, String whole) {
        if (part.isEmpty()) {
            throw new IllegalArgumentException("condition '" + whole + "' lacks a word");
        }
        return part;
    }
}
