package org.vigie.enrich.entities;

import java.util.Comparator;
import org.vigie.enrich.article.Mention;

/**
 * A name before it is decided on.
 *
 * @param from first word
 * @param to word after the last one
 * @param type what it seems to be
 * @param rank how far it is believed; of overlapping drafts the one of higher rank stays
 * @param why the rule that made or last changed it, for {@code explain}
 */
record Draft(int from, int to, Mention.Type type, int rank, String why) {
    /** The tagger's own opinion, seconded by nothing. */
    static final int TAGGED = 10;

    /** A guess from the form and the neighbours of a capitalised word. */
    static final int GUESSED = 5;

    /** Words that a rule knows the meaning of: a head word, a title, a list. */
    static final int SHOWN = 20;

    /** A name of the tables. */
    static final int KNOWN = 30;

    static final Comparator<Draft> BEST_FIRST = Comparator.comparingInt(Draft::rank)
            .thenComparingInt(Draft::length)
            .reversed()
            .thenComparingInt(Draft::from);

    int length() {
        return to - from;
    }

    boolean overlaps(Draft other) {
        return from < other.to && other.from < to;
    }

    boolean contains(Draft other) {
        return from <= other.from && other.to <= to;
    }

    Draft at(int newFrom, int newTo) {
        return new Draft(newFrom, newTo, type, rank, why);
    }

    Draft as(Mention.Type newType, int newRank, String newWhy) {
        return new Draft(from, to, newType, newRank, newWhy);
    }
}
