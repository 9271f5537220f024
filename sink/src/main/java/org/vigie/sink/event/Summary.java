package org.vigie.sink.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigie.v1.EventRecord;
import org.vigie.v1.EventReport;

/** One event of several reports. */
final class Summary {
    /** More reports add nothing and would make the record too large; the oldest stay. */
    static final int MOST_REPORTS = 100;

    private Summary() {}

    /** The event of reports in order, oldest first; the id follows from the first of them and the deed. */
    static EventRecord of(List<EventRecord> reports) {
        EventRecord first = reports.get(0);
        EventRecord best = reports.stream().max(support()).orElse(first);
        List<EventReport> listed = reports.stream()
                .limit(MOST_REPORTS)
                .map(report -> report.getReports().get(0))
                .toList();
        return EventRecord.newBuilder(best)
                .setId(id(Deed.key(first) + '\n' + first.getId()))
                .setReports(listed)
                .setFirstSeen(first.getFirstSeen())
                .setLastSeen(last(reports))
                .setPublishers(publishers(reports))
                .setRevision(reports.stream().mapToInt(EventRecord::getRevision).sum())
                .build();
    }

    /** The surest report; then the one that says most; then the earliest. */
    private static Comparator<EventRecord> support() {
        return Comparator.comparingDouble(EventRecord::getConfidence)
                .thenComparingLong(Summary::told)
                .thenComparing(EventRecord::getId, Comparator.reverseOrder());
    }

    private static long told(EventRecord report) {
        return Stream.of(
                        report.getSource(),
                        report.getTarget(),
                        report.getPlace(),
                        report.getDate(),
                        report.getMode(),
                        report.getCounts().isEmpty() ? null : report)
                .filter(java.util.Objects::nonNull)
                .count();
    }

    private static @Nullable String last(List<EventRecord> reports) {
        return reports.stream()
                .map(EventRecord::getLastSeen)
                .filter(java.util.Objects::nonNull)
                .max(Comparator.comparingLong(Times::millis))
                .orElse(null);
    }

    /** Publishers, those with the very same sentence counted once: an agency's text in ten papers is one voice. */
    private static int publishers(List<EventRecord> reports) {
        Map<String, Integer> voices = new HashMap<>();
        int next = 0;
        List<Integer> parents = new ArrayList<>();
        for (EventRecord record : reports) {
            EventReport report = record.getReports().get(0);
            String who = "by " + Optional.ofNullable(report.getPublisher()).orElse(report.getArticleId());
            String what = "says " + Words.of(report.getQuote());
            int voice = voices.getOrDefault(who, voices.getOrDefault(what, next));
            if (voice == next) {
                parents.add(next++);
            }
            int other = voices.getOrDefault(what, voice);
            parents.set(root(parents, other), root(parents, voice));
            voices.put(who, voice);
            voices.put(what, voice);
        }
        return (int) java.util.stream.IntStream.range(0, next)
                .filter(voice -> parents.get(voice) == voice)
                .count();
    }

    private static int root(List<Integer> parents, int voice) {
        int at = voice;
        while (parents.get(at) != at) {
            at = parents.get(at);
        }
        return at;
    }

    private static String id(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "ev-" + HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
