package org.vigie.sink.event;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.v1.Actor;
import org.vigie.v1.EventRecord;

/**
 * What two reports must have in common before they are compared: who, to whom, what kind of deed, done or not, on which day.
 *
 * <p>Actors count by country, so that "the Russian army" and "Russia" meet; without a country by code or name. Kinds are
 * families of neighbouring CAMEO roots. The day is the event's own where it is known to the day, else that of
 * publication.
 */
final class Deed {
    /** CAMEO roots that reports of one deed may differ in. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("01", "say"),
            Map.entry("02", "ask"),
            Map.entry("10", "ask"),
            Map.entry("03", "meet"),
            Map.entry("04", "meet"),
            Map.entry("05", "agree"),
            Map.entry("06", "give"),
            Map.entry("07", "give"),
            Map.entry("08", "yield"),
            Map.entry("09", "accuse"),
            Map.entry("11", "accuse"),
            Map.entry("12", "refuse"),
            Map.entry("13", "threaten"),
            Map.entry("14", "protest"),
            Map.entry("15", "threaten"),
            Map.entry("16", "break"),
            Map.entry("17", "force"),
            Map.entry("18", "attack"),
            Map.entry("19", "attack"),
            Map.entry("20", "attack"));

    private static final int DAY = "2025-08-12".length();

    private Deed() {}

    /**
     * The key under which reports of the same deed meet, such as {@code rus>ukr attack done 2025-08-12}; a report that
     * names nobody meets no other.
     */
    static String key(EventRecord report) {
        if (report.getSource() == null && report.getTarget() == null) {
            return report.getArticleId() + ' ' + report.getId();
        }
        return actor(report.getSource())
                + '>'
                + actor(report.getTarget())
                + ' '
                + FAMILIES.getOrDefault(report.getCameoRoot(), report.getCameoRoot())
                + ' '
                + certainty(report)
                + ' '
                + day(report);
    }

    /** A deed done, to come, thought of, or denied: reports of one kind do not speak of a deed of another. */
    private static String certainty(EventRecord report) {
        return switch (report.getStatus()) {
            case ACTUAL, ONGOING, HISTORIC -> "done";
            case FUTURE -> "to come";
            case HYPOTHETICAL -> "thought of";
            case NEGATED -> "denied";
            case OTHER -> "unknown";
        };
    }

    private static String actor(@Nullable Actor actor) {
        if (actor == null) {
            return "";
        }
        return Optional.ofNullable(actor.getCountry())
                .or(() -> Optional.ofNullable(actor.getCode()))
                .or(() -> Optional.ofNullable(actor.getName()))
                .map(Words::plain)
                .orElse("?");
    }

    private static String day(EventRecord report) {
        String date = report.getDate();
        if (date != null && date.length() == DAY && "DAY".equals(report.getDatePrecision())) {
            return date;
        }
        String published = report.getFirstSeen();
        return published == null || published.length() < DAY ? "" : published.substring(0, DAY);
    }
}
