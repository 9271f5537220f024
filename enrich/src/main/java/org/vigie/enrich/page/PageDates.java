package org.vigie.enrich.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages write them, in machine form and in words. What is no possible date of an article is absent: year
 * before 1990, month 13, text without a year.
 */
final class PageDates {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ,]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z)?)?");
    private static final Pattern SECONDS = Pattern.compile("(1\\d{9})(\\d{3})?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:de\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<!\\d)([01]?\\d|2[0-3])\\s?[:hH]\\s?([0-5]\\d)(?::([0-5]\\d))?\\s*([ap]\\.?m\\.?)?(?:\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?",
            Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("'T'HH:mm:ss")
            .toFormatter(Locale.ROOT);
    private static final Map<String, Integer> MONTHS = PageWords.months();
    private static final int MAX_LENGTH = 120;

    private PageDates() {}

    /** A date as ISO 8601: a day, a local time, or a time with its offset, as precise as it is written. */
    static @Nullable String parse(@Nullable String written) {
        if (written == null || written.isBlank() || written.length() > MAX_LENGTH) {
            return null;
        }
        String text = Characters.line(written);
        try {
            String machine = machine(text);
            return machine != null ? machine : words(text);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable String machine(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return format(
                    day(iso.group(1), iso.group(2), iso.group(3)),
                    iso.group(4),
                    iso.group(5),
                    iso.group(6),
                    iso.group(7));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return format(
                    day(compact.group(1), compact.group(2), compact.group(3)),
                    compact.group(4),
                    compact.group(5),
                    compact.group(6),
                    compact.group(7));
        }
        Matcher seconds = SECONDS.matcher(text);
        if (seconds.matches()) {
            LocalDateTime time = LocalDateTime.ofEpochSecond(Long.parseLong(seconds.group(1)), 0, ZoneOffset.UTC);
            return TIME.format(time) + "Z";
        }
        return null;
    }

    private static @Nullable String words(String text) {
        LocalDate day = null;
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        String rest = text;
        if (dayFirst.find() && month(dayFirst.group(2)) != null) {
            day = day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
            rest = text.substring(0, dayFirst.start()) + ' ' + text.substring(dayFirst.end());
        } else if (monthFirst.find() && month(monthFirst.group(1)) != null) {
            day = day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
            rest = text.substring(0, monthFirst.start()) + ' ' + text.substring(monthFirst.end());
        }
        if (day == null) {
            return null;
        }
        Matcher clock = CLOCK.matcher(rest);
        if (!clock.find()) {
            return format(day, null, null, null, null);
        }
        return format(day, hour(clock.group(1), clock.group(4)), clock.group(2), clock.group(3), clock.group(5));
    }

    private static String hour(String hour, @Nullable String half) {
        int value = Integer.parseInt(hour);
        if (half == null) {
            return hour;
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return Integer.toString(value % 12 + (afternoon ? 12 : 0));
    }

    private static @Nullable String month(String word) {
        Integer month = MONTHS.get(word.toLowerCase(Locale.ROOT));
        return month == null ? null : month.toString();
    }

    private static LocalDate day(String year, @Nullable String month, String day) {
        LocalDate date = LocalDate.of(
                Integer.parseInt(year), month == null ? 0 : Integer.parseInt(month), Integer.parseInt(day));
        if (date.getYear() < 1990 || date.getYear() > 2100) {
            throw new DateTimeException("no year of an article: " + year);
        }
        return date;
    }

    private static String format(
            LocalDate day,
            @Nullable String hour,
            @Nullable String minute,
            @Nullable String second,
            @Nullable String zone) {
        if (hour == null || minute == null) {
            return day.toString();
        }
        LocalDateTime time = day.atTime(
                        Integer.parseInt(hour), Integer.parseInt(minute), second == null ? 0 : Integer.parseInt(second))
                .with(ChronoField.NANO_OF_SECOND, 0);
        return TIME.format(time) + offset(zone, time);
    }

    private static String offset(@Nullable String zone, LocalDateTime time) {
        if (zone == null) {
            return "";
        }
        if (!zone.startsWith("+") && !zone.startsWith("-")) {
            return "Z";
        }
        ZoneOffset offset = ZoneOffset.of(zone);
        return OffsetDateTime.of(time, offset).getOffset().getId();
    }
}
