package org.vigie.enrich.quality;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A labelled text with what the coder gave for it. Keys of events are compared as sets inside one text.
 *
 * @param text what was asked
 * @param given the events that count: neither negated nor hypothetical
 */
public record ScoredText(LabelledText text, List<CodedEvent> given) {
    public ScoredText {
        given = List.copyOf(given);
    }

    /**
     * What is right at a level. Labels that lack the level's value are not asked for, and a text all of whose labels
     * lack it is left out; what only matches an optional label is neither right nor wrong.
     */
    Tally tally(Level level) {
        Set<Set<String>> asked = keys(level, false);
        if (asked.isEmpty() && !text.gold().isEmpty()) {
            return Tally.NONE;
        }
        Set<Set<String>> optional = keys(level, true);
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (CodedEvent event : given) {
            Set<String> keys = level.keys(event);
            if (!keys.isEmpty()) {
                answers.put(new TreeSet<>(keys).first(), keys);
            }
        }
        answers.values().removeIf(keys -> !meetsAny(keys, asked) && meetsAny(keys, optional));
        int found = (int)
                asked.stream().filter(keys -> meetsAny(keys, answers.values())).count();
        int right = (int)
                answers.values().stream().filter(keys -> meetsAny(keys, asked)).count();
        return new Tally(asked.size(), found, answers.size(), right);
    }

    private Set<Set<String>> keys(Level level, boolean optional) {
        Set<Set<String>> keys = new HashSet<>();
        for (CodedEvent event : text.gold()) {
            if (event.optional() == optional && !level.keys(event).isEmpty()) {
                keys.add(level.keys(event));
            }
        }
        return keys;
    }

    private static boolean meetsAny(Set<String> keys, Iterable<Set<String>> others) {
        for (Set<String> other : others) {
            if (other.stream().anyMatch(keys::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Keys of all labels, or of all given events, at a level. */
    static Set<String> all(Level level, List<CodedEvent> events) {
        Set<String> keys = new TreeSet<>();
        events.forEach(event -> keys.addAll(level.keys(event)));
        return keys;
    }

    /** Events that a label forbids. */
    int forbidden() {
        return (int) text.forbidden().stream()
                .filter(label -> given.stream().anyMatch(event -> event.isForbiddenBy(label)))
                .count();
    }

    /** How wrong it is: a forbidden event, or one where there is none, weighs most. */
    int wrongness() {
        Tally full = tally(Level.FULL);
        int invented = text.gold().isEmpty() ? 3 * given.size() : 0;
        return 5 * forbidden() + invented + full.gold() - full.found() + full.given() - full.right();
    }
}
