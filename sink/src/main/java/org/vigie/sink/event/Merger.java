package org.vigie.sink.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vigie.v1.EventRecord;

/**
 * Puts the reports of one deed together.
 *
 * <p>A function of the set of reports alone: the order of arrival makes no difference. Pairs are joined from the most
 * alike to the least, unless that would bring two together that exclude each other, such as two events of one article
 * (agglomeration with cannot-link constraints; ties go to the older reports).
 *
 * <p>Example: three reports of a strike, two from Kharkiv and one without a place. The two are joined first (same code,
 * same place, words), then the third (same code, words); a fourth from Odesa stays alone.
 */
public final class Merger {
    /** Comparing is quadratic: of a deed told more often, the later reports stay events of their own. */
    static final int MOST_COMPARED = 150;

    /** Oldest first; what has no time comes last. */
    private static final Comparator<EventRecord> ORDER = Comparator.comparingLong(
                    (EventRecord report) -> Times.millis(report.getFirstSeen()))
            .thenComparing(EventRecord::getArticleId)
            .thenComparing(EventRecord::getId);

    private final List<EventRecord> reports;
    private final Likeness likeness;
    private final List<List<Integer>> groups = new ArrayList<>();

    private Merger(List<EventRecord> reports) {
        this.reports = reports;
        this.likeness = new Likeness(reports.subList(0, Math.min(MOST_COMPARED, reports.size())));
        for (int at = 0; at < reports.size(); at++) {
            groups.add(new ArrayList<>(List.of(at)));
        }
    }

    private record Pair(int one, int other, int points) {}

    /** The deed a report belongs to; reports with different keys are never put together. */
    public static String key(EventRecord report) {
        return Deed.key(report);
    }

    /** Events by id, each with its reports; the reports are records with one report each, of the same key. */
    public static Map<String, EventRecord> merge(Collection<EventRecord> reports) {
        return new Merger(reports.stream().sorted(ORDER).toList()).events();
    }

    private Map<String, EventRecord> events() {
        pairs().forEach(this::join);
        Map<String, EventRecord> events = new TreeMap<>();
        for (int at = 0; at < reports.size(); at++) {
            List<Integer> group = groups.get(at).stream().sorted().toList();
            if (group.get(0) == at) {
                EventRecord event = Summary.of(group.stream().map(reports::get).toList());
                events.put(event.getId(), event);
            }
        }
        return events;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < likeness.size(); one++) {
            for (int other = one + 1; other < likeness.size(); other++) {
                if (likeness.points(one, other) >= Likeness.ENOUGH) {
                    pairs.add(new Pair(one, other, likeness.points(one, other)));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.points()));
        return pairs;
    }

    private void join(Pair pair) {
        List<Integer> one = groups.get(pair.one());
        List<Integer> other = groups.get(pair.other());
        if (one == other || one.stream().anyMatch(a -> other.stream().anyMatch(b -> likeness.isExcluded(a, b)))) {
            return;
        }
        List<Integer> both = new ArrayList<>(one);
        both.addAll(other);
        both.forEach(at -> groups.set(at, both));
    }
}
