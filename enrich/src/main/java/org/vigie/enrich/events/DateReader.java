package org.vigie.enrich.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Token;

/**
 * Resolves the words of time in a clause against the publication day: weekdays take their direction from the tense, months
 * and years keep their precision. Without a word that fixes it the date stays absent; the publication day is no answer.
 */
final class DateReader {
    /**
     * A resolved date.
     *
     * @param iso ISO 8601, as precise as the words: 2025, 2025-03, 2025-03-07
     * @param precision DAY, MONTH or YEAR
     */
    record Resolved(String iso, String precision) {}

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY),
            Map.entry("lundi", DayOfWeek.MONDAY),
            Map.entry("mardi", DayOfWeek.TUESDAY),
            Map.entry("mercredi", DayOfWeek.WEDNESDAY),
            Map.entry("jeudi", DayOfWeek.THURSDAY),
            Map.entry("vendredi", DayOfWeek.FRIDAY),
            Map.entry("samedi", DayOfWeek.SATURDAY),
            Map.entry("dimanche", DayOfWeek.SUNDAY));
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("jan.", 1),
            Map.entry("feb.", 2),
            Map.entry("aug.", 8),
            Map.entry("sept.", 9),
            Map.entry("oct.", 10),
            Map.entry("nov.", 11),
            Map.entry("dec.", 12),
            Map.entry("janvier", 1),
            Map.entry("février", 2),
            Map.entry("mars", 3),
            Map.entry("avril", 4),
            Map.entry("mai", 5),
            Map.entry("juin", 6),
            Map.entry("juillet", 7),
            Map.entry("août", 8),
            Map.entry("septembre", 9),
            Map.entry("octobre", 10),
            Map.entry("novembre", 11),
            Map.entry("décembre", 12));
    private static final Map<String, Integer> DAYS_AWAY = Map.of(
            "today",
            0,
            "aujourd'hui",
            0,
            "yesterday",
            -1,
            "hier",
            -1,
            "tomorrow",
            1,
            "demain",
            1,
            "tonight",
            0,
            "avant-hier",
            -2,
            "après-demain",
            2);
    private static final Set<String> LAST = Set.of("last", "previous", "dernier", "dernière", "passé", "passée");
    private static final Set<String> NEXT = Set.of("next", "coming", "prochain", "prochaine");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    private final Tree tree;
    private final @Nullable LocalDate day;

    DateReader(Tree tree, @Nullable LocalDate day) {
        this.tree = tree;
        this.day = day;
    }

    /** The date of a predicate: from the words of time that hang on it, or on the verbs around it when those say none. */
    @Nullable
    Resolved date(int predicate, boolean future) {
        Resolved own = under(predicate, future);
        if (own != null) {
            return own;
        }
        for (Token above : tree.ancestors(predicate)) {
            if (above.is("VERB") || above.is("AUX")) {
                return under(above.index(), future);
            }
        }
        return null;
    }

    private @Nullable Resolved under(int verb, boolean future) {
        for (Token token : tree.subtree(verb, child -> isOtherClause(child))) {
            Resolved resolved = at(token, future);
            if (resolved != null) {
                return resolved;
            }
        }
        return null;
    }

    private static boolean isOtherClause(Token child) {
        return switch (child.baseRelation()) {
            case "ccomp", "advcl", "acl", "parataxis", "nsubj", "conj" -> true;
            default -> false;
        };
    }

    private @Nullable Resolved at(Token token, boolean future) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (word.equals("may") && !token.text().equals("May")) {
            return null;
        }
        Integer month = MONTHS.get(word);
        if (month != null) {
            return month(token, month, future);
        }
        if (isYear(word) && !hasMonthBefore(token.index())) {
            return new Resolved(word, "YEAR");
        }
        return day == null ? null : relative(token, word, future, day);
    }

    private @Nullable Resolved relative(Token token, String word, boolean future, LocalDate from) {
        DayOfWeek weekday = WEEKDAYS.get(word);
        if (weekday != null) {
            return day(weekday(token, weekday, future, from));
        }
        Integer away = DAYS_AWAY.get(word);
        if (away != null) {
            return day(from.plusDays(away));
        }
        int direction = direction(token);
        if (direction == 0) {
            return null;
        }
        return switch (word) {
            case "year", "an", "année" ->
                new Resolved(Integer.toString(from.plusYears(direction).getYear()), "YEAR");
            case "month", "mois" -> month(from.plusMonths(direction));
            default -> null;
        };
    }

    private LocalDate weekday(Token token, DayOfWeek weekday, boolean future, LocalDate from) {
        int direction = direction(token);
        if (direction > 0) {
            return from.with(TemporalAdjusters.next(weekday));
        }
        if (direction < 0) {
            return from.with(TemporalAdjusters.previous(weekday));
        }
        return from.with(future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    /** -1 for "last", 1 for "next", 0 without either. */
    private int direction(Token token) {
        int from = Math.max(0, token.index() - 1);
        int to = Math.min(tree.size() - 1, token.index() + 1);
        for (int i = from; i <= to; i++) {
            String word = tree.token(i).text().toLowerCase(Locale.ROOT);
            if (LAST.contains(word)) {
                return -1;
            }
            if (NEXT.contains(word)) {
                return 1;
            }
        }
        return 0;
    }

    private @Nullable Resolved month(Token token, int month, boolean future) {
        Integer year = yearAfter(token.index());
        Integer dayOfMonth = dayBeside(token.index());
        if (year == null && day != null) {
            year = nearestYear(month, dayOfMonth == null ? 1 : dayOfMonth, future, day);
        }
        if (year == null) {
            return null;
        }
        if (dayOfMonth == null) {
            return new Resolved(String.format(Locale.ROOT, "%04d-%02d", year, month), "MONTH");
        }
        boolean exists = dayOfMonth <= LocalDate.of(year, month, 1).lengthOfMonth();
        return exists ? day(LocalDate.of(year, month, dayOfMonth)) : null;
    }

    private static int nearestYear(int month, int dayOfMonth, boolean future, LocalDate from) {
        boolean later =
                month > from.getMonthValue() || (month == from.getMonthValue() && dayOfMonth > from.getDayOfMonth());
        if (future) {
            return later || month == from.getMonthValue() ? from.getYear() : from.getYear() + 1;
        }
        return later ? from.getYear() - 1 : from.getYear();
    }

    private @Nullable Integer yearAfter(int index) {
        for (int i = index + 1; i <= Math.min(tree.size() - 1, index + 3); i++) {
            if (isYear(tree.token(i).text())) {
                return Integer.valueOf(tree.token(i).text());
            }
        }
        return null;
    }

    private boolean hasMonthBefore(int index) {
        for (int i = Math.max(0, index - 3); i < index; i++) {
            if (MONTHS.containsKey(tree.token(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Integer dayBeside(int index) {
        int before = tree.isFrench() ? index - 1 : index + 1;
        Integer first = dayOfMonth(before);
        return first != null ? first : dayOfMonth(tree.isFrench() ? index + 1 : index - 1);
    }

    private @Nullable Integer dayOfMonth(int index) {
        if (index < 0 || index >= tree.size()) {
            return null;
        }
        String word = tree.token(index).text().replaceAll("(st|nd|rd|th|er)$", "");
        if (!word.matches("\\d{1,2}")) {
            return null;
        }
        int number = Integer.parseInt(word);
        return number >= 1 && number <= 31 ? number : null;
    }

    private static boolean isYear(String word) {
        if (!word.matches("\\d{4}")) {
            return false;
        }
        int year = Integer.parseInt(word);
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }

    private static Resolved day(LocalDate date) {
        return new Resolved(date.toString(), "DAY");
    }

    private static Resolved month(LocalDate date) {
        return new Resolved(date.toString().substring(0, 7), "MONTH");
    }
}
