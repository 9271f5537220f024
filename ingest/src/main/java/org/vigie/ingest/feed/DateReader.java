package org.vigie.ingest.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as feeds write them: RFC 822 and 850, ISO 8601 and W3C, {@code asctime}, names of months in the languages of Europe, Korean
 * and Perforce forms, with whatever commas and blanks. What could mean several days, or no day, is absent: {@code 05/04/2024},
 * the 31st of June, a quarter past 25. A time without zone is taken as UTC.
 */
public final class DateReader {
    private static final Map<String, Integer> MONTHS = DateWords.months();
    private static final Map<String, Integer> ZONES = DateWords.zones();

    private static final String TIME = "(?:(\\d{1,2})(?::|h|\\.)(\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?)";
    private static final String ZONE = "((?:[A-Za-z][A-Za-z/]*)?\\s*(?:[+-]\\d{1,2}(?::?\\d{2})?)?)";
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})(?:-?(\\d{2})-?(\\d{2})|-(\\d{2})|-?(\\d{3}))?(?:(?:\\s*T\\s*|\\s+)" + TIME + "?\\s*" + ZONE
                    + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO_MONTH_ODD =
            Pattern.compile("(\\d{4})-0(\\d{2})-(\\d{2})(?:T" + TIME + "\\s*" + ZONE + ")?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO_SHORT = Pattern.compile(
            "(\\d{2})(?:-?(\\d{2})-?(\\d{2})|(?!)()|-(\\d{3}))(?:T" + TIME + "\\s*" + ZONE + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CENTURY_LEFT_OUT = Pattern.compile("-(\\d{2})(?:-?(\\d{2}))?");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T?(\\d{2})(\\d{2})(\\d{2})?\\s*" + ZONE);
    private static final Pattern SLASHED =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\.?(?:\\s*(?:T|,|-)?\\s*" + TIME
                    + "\\s*" + ZONE + ")?");
    private static final Pattern SLASHED_DAY_FIRST = Pattern.compile(
            "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:\\s*(?:,|-|à|at)?\\s*" + TIME + "\\s*" + ZONE + ")?");
    private static final Pattern KOREAN = Pattern.compile(
            "(\\d{4})(?:년\\s*|-)(\\d{2})(?:월\\s*|-)(\\d{2})일?\\s+(오전|오후)?\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern HUNGARIAN = Pattern.compile("(\\d{4})-(\\p{L}+)-(\\d{1,2})T" + TIME + "\\s*" + ZONE);
    private static final Pattern WORDS =
            Pattern.compile("[\\p{L}][\\p{L}./]*|[+-]?\\d[\\d:.]*(?:h\\d{2})?|[+-]\\d+:?\\d*");
    private static final int SEOUL = 540;
    private static final int LONGEST = 100;

    private DateReader() {}

    /** The instant {@code written} means, or null when it means none for certain. */
    public static @Nullable Instant read(@Nullable String written) {
        if (written == null || written.isBlank() || written.length() > LONGEST) {
            return null;
        }
        String text = written.strip().replaceAll("[\\s\\u00a0\\u202f]+", " ").replace('\u2212', '-');
        try {
            return parse(text);
        } catch (DateTimeException | NumberFormatException impossible) {
            return null; // such as the 31st of June: no such time
        }
    }

    private static @Nullable Instant parse(String text) {
        Matcher m = COMPACT.matcher(text);
        if (m.matches()) {
            return instant(day(m.group(1), m.group(2), m.group(3)), time(m, 4), m.group(7));
        }
        m = ISO.matcher(text);
        if (m.matches()) {
            return instant(isoDay(number(m.group(1)), m), time(m, 6), m.group(9));
        }
        m = ISO_MONTH_ODD.matcher(text);
        if (m.matches()) {
            return instant(day(m.group(1), m.group(2), m.group(3)), time(m, 4), m.group(7));
        }
        m = ISO_SHORT.matcher(text);
        if (m.matches()) {
            return instant(isoDay(century(number(m.group(1))), m), time(m, 6), m.group(9));
        }
        m = CENTURY_LEFT_OUT.matcher(text);
        if (m.matches()) {
            int month = m.group(2) == null ? 1 : number(m.group(2));
            return instant(LocalDate.of(century(number(m.group(1))), month, 1), LocalTime.MIDNIGHT, null);
        }
        m = KOREAN.matcher(text);
        if (m.matches()) {
            return korean(m);
        }
        m = SLASHED.matcher(text);
        if (m.matches()) {
            return instant(day(m.group(1), m.group(2), m.group(3)), time(m, 4), m.group(7));
        }
        m = SLASHED_DAY_FIRST.matcher(text);
        if (m.matches()) {
            return dayFirst(m);
        }
        m = HUNGARIAN.matcher(text);
        if (m.matches() && MONTHS.containsKey(word(m.group(2)))) {
            return instant(
                    LocalDate.of(number(m.group(1)), month(m.group(2)), number(m.group(3))), time(m, 4), m.group(7));
        }
        return byWords(text);
    }

    private static LocalDate isoDay(int year, Matcher m) {
        if (m.group(5) != null) {
            return LocalDate.ofYearDay(year, number(m.group(5)));
        } else if (m.group(2) != null) {
            return LocalDate.of(year, number(m.group(2)), number(m.group(3)));
        }
        return LocalDate.of(year, m.group(4) == null ? 1 : number(m.group(4)), 1);
    }

    /** Day and month can be told apart only where one of them cannot be a month. */
    private static @Nullable Instant dayFirst(Matcher m) {
        int first = number(m.group(1));
        int second = number(m.group(2));
        if (first <= 12 && second <= 12 && first != second) {
            return null;
        }
        int month = first > 12 ? second : first;
        return instant(LocalDate.of(number(m.group(3)), month, first > 12 ? first : second), time(m, 4), m.group(7));
    }

    private static Instant korean(Matcher m) {
        int hour = number(m.group(5));
        if (m.group(4) != null) {
            hour = hour % 12 + (m.group(4).equals("오후") ? 12 : 0);
        }
        LocalTime time = LocalTime.of(hour, number(m.group(6)), m.group(7) == null ? 0 : number(m.group(7)));
        return day(m.group(1), m.group(2), m.group(3)).atTime(time).toInstant(ZoneOffset.ofTotalSeconds(SEOUL * 60));
    }

    /** Day, month name, year, time and zone in whatever order; each at most once, and a month name there must be. */
    private static @Nullable Instant byWords(String text) {
        String tidy = text.replaceAll("(?i)\\b(\\d{1,2})(st|nd|rd|th|er|\\.)(?=[\\s,])", "$1");
        List<String> words = WORDS.matcher(tidy)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        DateWords parts = new DateWords(MONTHS, ZONES);
        for (String word : words) {
            if (!parts.take(word.toLowerCase(Locale.ROOT))) {
                return null;
            }
        }
        return parts.instant();
    }

    private static @Nullable Instant instant(LocalDate day, LocalTime time, @Nullable String zone) {
        Integer offset = zone == null || zone.isBlank() ? Integer.valueOf(0) : DateWords.offset(zone, ZONES);
        if (offset == null || day.getYear() < 1900 || day.getYear() > 2999) {
            return null;
        }
        return LocalDateTime.of(day, time).toInstant(ZoneOffset.ofTotalSeconds(offset * 60));
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(number(year), number(month), number(day));
    }

    /** Hours, minutes and seconds from three groups, midnight when they are not there; 24:00 is the next midnight's name, so none. */
    private static LocalTime time(Matcher m, int group) {
        if (m.group(group) == null) {
            return LocalTime.MIDNIGHT;
        }
        String seconds = m.group(group + 2);
        return DateWords.time(
                number(m.group(group)), number(m.group(group + 1)), seconds == null ? 0 : number(seconds));
    }

    static int century(int year) {
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(word(name), 0);
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
