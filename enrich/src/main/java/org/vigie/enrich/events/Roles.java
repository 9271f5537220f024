package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is source and who is target, by argument names: {@code subj > to,iobj} or reciprocal {@code subj <> with}.
 * Several frames are alternatives; the first that fits the sentence is taken.
 *
 * @param frames in order of preference
 */
record Roles(List<Frame> frames) {
    /**
     * One frame.
     *
     * @param source names of arguments, the first that is an actor is taken; {@code -} for nobody
     * @param target likewise
     * @param reciprocal whether both directions are events
     */
    record Frame(List<String> source, List<String> target, boolean reciprocal) {
        Frame {
            source = List.copyOf(source);
            target = List.copyOf(target);
        }

        boolean isAmongSubjects() {
            return reciprocal && source.equals(target);
        }
    }

    Roles {
        frames = List.copyOf(frames);
    }

    /** Reads a role specification; throws with the words that cannot be read. */
    static Roles parse(String words) {
        List<Frame> frames = new ArrayList<>();
        for (String frame : words.split(" / | /|/ ", -1)) {
            boolean reciprocal = frame.contains("<>");
            String[] sides = frame.split(reciprocal ? "<>" : ">", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException("roles '" + words + "' are not of the form 'source > target'");
            }
            frames.add(new Frame(names(sides[0], words), names(sides[1], words), reciprocal));
        }
        return new Roles(frames);
    }

    private static List<String> names(String side, String whole) {
        List<String> names = new ArrayList<>();
        for (String name : side.split(",", -1)) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("roles '" + whole + "' lack an argument");
            }
            names.add(name.strip());
        }
        return names;
    }
}
