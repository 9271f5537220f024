package org.vigie.sink.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vigie.v1.EventRecord;

/**
 * Puts the reports of one deed together.
 *
 * <p>A function of the set of reports alone: the order of arrival makes no difference. Pairs are joined from the most
 * alike to the least, unless that would bring two events of one article together (agglomeration with cannot-link
 * constraints; ties are broken by the reports' ids).
 *
 * <p>Example: three reports of a strike, two from Kharkiv and one without a place. The two are joined first (same code,
 * same place, words), then the third (same code, words); a fourth from Odesa stays alone.
 */
public final class Merger {
    /** Oldest first; what has no time comes last. */
    private static final Comparator<EventRecord> ORDER = Comparator.comparingLong(
                    (EventRecord report) -> Times.millis(report.getFirstSeen()))
            .thenComparing(EventRecord::getArticleId)
            .thenComparing(EventRecord::getId);

    private Merger() {}

    private record Pair(EventRecord one, EventRecord other, int points) {}

    /** The deed a report belongs to; reports with different keys are never put together. */
    public static String key(EventRecord report) {
        return Deed.key(report);
    }

    /** Events by id, each with its reports; the reports are records with one report each, of the same key. */
    public static Map<String, EventRecord> merge(Collection<EventRecord> reports) {
        List<EventRecord> ordered = reports.stream().sorted(ORDER).toList();
        Map<String, List<EventRecord>> groups = new TreeMap<>();
        ordered.forEach(report -> groups.put(report.getId(), new ArrayList<>(List.of(report))));
        for (Pair pair : pairs(ordered)) {
            join(groups, pair);
        }
        Map<String, EventRecord> events = new TreeMap<>();
        for (List<EventRecord> group : new HashSet<>(groups.values())) {
            EventRecord event = Summary.of(group.stream().sorted(ORDER).toList());
            events.put(event.getId(), event);
        }
        return events;
    }

    private static List<Pair> pairs(List<EventRecord> ordered) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                int points = Likeness.of(ordered.get(i), ordered.get(j));
                if (points >= Likeness.ENOUGH) {
                    pairs.add(new Pair(ordered.get(i), ordered.get(j), points));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.points()));
        return pairs;
    }

    private static void join(Map<String, List<EventRecord>> groups, Pair pair) {
        List<EventRecord> one = groups.getOrDefault(pair.one().getId(), List.of());
        List<EventRecord> other = groups.getOrDefault(pair.other().getId(), List.of());
        if (one == other || !canJoin(one, other)) {
            return;
        }
        List<EventRecord> both = new ArrayList<>(one);
        both.addAll(other);
        both.forEach(report -> groups.put(report.getId(), both));
    }

    private static boolean canJoin(List<EventRecord> one, List<EventRecord> other) {
        Set<String> articles = new HashSet<>();
        one.forEach(report -> articles.add(report.getArticleId()));
        return other.stream().noneMatch(report -> articles.contains(report.getArticleId()))
                && one.stream().noneMatch(a -> other.stream().anyMatch(b -> Likeness.of(a, b) < 0));
    }
}
