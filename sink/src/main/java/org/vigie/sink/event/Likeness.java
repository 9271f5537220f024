package org.vigie.sink.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.v1.Actor;
import org.vigie.v1.EventPlace;
import org.vigie.v1.EventRecord;

/**
 * How much two reports with the same {@link Deed} key look like reports of one deed.
 *
 * <p>Points: the same CAMEO code 2, the same root 1; the same place 2; the same role of source or target 1; words shared
 * up to 2, across languages (where only names and numbers can be shared) up to 1. From {@link #ENOUGH} points on they are
 * one. Never one: two events of the same article, or of different places.
 */
final class Likeness {
    static final int ENOUGH = 4;

    private static final int NEVER = Integer.MIN_VALUE;

    private final int[][] points;

    Likeness(List<EventRecord> reports) {
        List<Set<String>> words =
                reports.stream().map(report -> Words.of(report.getQuote())).toList();
        this.points = new int[reports.size()][reports.size()];
        for (int one = 0; one < points.length; one++) {
            for (int other = 0; other < one; other++) {
                int found =
                        points(reports.get(one), reports.get(other), Words.shared(words.get(one), words.get(other)));
                points[one][other] = found;
                points[other][one] = found;
            }
        }
    }

    int size() {
        return points.length;
    }

    int points(int one, int other) {
        return points[one][other];
    }

    /** Whether the two cannot speak of one deed. */
    boolean isExcluded(int one, int other) {
        return points[one][other] == NEVER;
    }

    private static int points(EventRecord one, EventRecord other, double shared) {
        int place = place(one, other);
        boolean excluded = one.getArticleId().equals(other.getArticleId()) || place < 0;
        return excluded ? NEVER : code(one, other) + place + roles(one, other) + words(one, other, shared);
    }

    private static int code(EventRecord one, EventRecord other) {
        if (one.getCameo().equals(other.getCameo())) {
            return 2;
        }
        return one.getCameoRoot().equals(other.getCameoRoot()) ? 1 : 0;
    }

    /** 2 for the same, 0 when one is not told or only its country is, -1 for different ones. */
    private static int place(EventRecord one, EventRecord other) {
        EventPlace here = one.getPlace();
        EventPlace there = other.getPlace();
        if (here == null || there == null) {
            return 0;
        }
        if (isSame(here.getGeonamesId(), there.getGeonamesId())
                || Words.plain(here.getName()).equals(Words.plain(there.getName()))) {
            return 2;
        }
        boolean sameCountry = isSame(here.getCountry(), there.getCountry());
        return sameCountry && (isWide(here) || isWide(there)) ? 0 : -1;
    }

    /** A country rather than a place in it. */
    private static boolean isWide(EventPlace place) {
        return place.getLat() == null;
    }

    private static int roles(EventRecord one, EventRecord other) {
        return isSame(code(one.getSource()), code(other.getSource()))
                        && isSame(code(one.getTarget()), code(other.getTarget()))
                ? 1
                : 0;
    }

    private static @Nullable String code(@Nullable Actor actor) {
        return Optional.ofNullable(actor).map(Actor::getCode).orElse(null);
    }

    private static int words(EventRecord one, EventRecord other, double shared) {
        if (!Objects.equals(one.getLang(), other.getLang())) {
            return shared >= 0.2 ? 1 : 0;
        }
        if (shared >= 0.5) {
            return 2;
        }
        return shared >= 0.3 ? 1 : 0;
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one != null && one.equals(other);
    }
}
