package org.vigie.ingest.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of one written date, taken one after the other; a word that fits nowhere spoils the date. */
final class DateWords {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:h.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?");
    private static final Pattern NAMED = Pattern.compile("([a-z/]*)\\s*([+-].*)?");

    private final Map<String, Integer> months;
    private final Map<String, Integer> zones;
    private @Nullable Integer month;
    private @Nullable Integer day;
    private @Nullable Integer year;
    private @Nullable LocalTime time;
    private @Nullable Integer offset;
    private int taken;
    private int monthAt;
    private boolean afternoon;
    private boolean forenoon;

    DateWords(Map<String, Integer> months, Map<String, Integer> zones) {
        this.months = months;
        this.zones = zones;
    }

    boolean take(String written) {
        String word = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
        taken++;
        if (Character.isDigit(word.charAt(0))) {
            return number(word);
        } else if (word.charAt(0) == '+' || word.charAt(0) == '-') {
            return time != null ? zone(word) : number(word.substring(1));
        } else if (months.containsKey(word)) {
            // "mar. 3 novembre": the first word was a weekday
            boolean free = month == null || monthAt == 1;
            month = months.get(word);
            monthAt = taken;
            return free;
        } else if (word.equals("pm") || word.equals("p.m") || word.equals("am") || word.equals("a.m")) {
            afternoon = word.startsWith("p");
            forenoon = !afternoon;
            return true;
        }
        return time != null && zones.containsKey(word) ? zone(word) : isFiller();
    }

    /** A weekday, "at" or "à": anything before month and time are known, and short words between them. */
    private boolean isFiller() {
        return month == null || time == null;
    }

    private boolean number(String word) {
        Matcher clock = CLOCK.matcher(word);
        if (clock.matches() && time == null) {
            String seconds = clock.group(3);
            time = time(number(clock, 1), number(clock, 2), seconds == null ? 0 : Integer.parseInt(seconds));
            return true;
        }
        if (!word.chars().allMatch(Character::isDigit) || word.length() > 4) {
            return false;
        }
        int value = Integer.parseInt(word);
        if (word.length() == 4 && year == null) {
            year = value;
        } else if (word.length() <= 2 && day == null) {
            day = value;
        } else if (word.length() == 2 && year == null) {
            year = DateReader.century(value);
        } else {
            return time != null && offset == null && word.length() == 4 && value == 0;
        }
        return true;
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private boolean zone(String word) {
        Integer read = offset(word, zones);
        if (read == null) {
            return false;
        }
        // "GMT+02:00" and "GMT +02:00": the number counts from the name
        offset = offset == null ? read : Integer.valueOf(offset + read);
        return true;
    }

    @Nullable
    Instant instant() {
        if (month == null || day == null || year == null || year < 1900 || year > 2999) {
            return null;
        }
        LocalTime at = time == null ? LocalTime.MIDNIGHT : time;
        if (afternoon && at.getHour() < 12) {
            at = at.plusHours(12);
        } else if (forenoon && at.getHour() == 12) {
            at = at.minusHours(12);
        }
        int minutes = offset == null ? 0 : offset;
        return LocalDate.of(year, month, day).atTime(at).toInstant(ZoneOffset.ofTotalSeconds(minutes * 60));
    }

    /** A leap second is the last second of its minute here. */
    static LocalTime time(int hour, int minute, int second) {
        return LocalTime.of(hour, minute, second == 60 ? 59 : second);
    }

    /** Minutes east of UTC, from a name, a number, or a name and the number that counts from it. */
    static @Nullable Integer offset(String written, Map<String, Integer> zones) {
        Matcher parts = NAMED.matcher(written.strip().toLowerCase(java.util.Locale.ROOT));
        if (!parts.matches()) {
            return null;
        }
        Integer named = parts.group(1).isEmpty() ? Integer.valueOf(0) : zones.get(parts.group(1));
        if (named == null || parts.group(2) == null) {
            return named;
        }
        Matcher number = OFFSET.matcher(parts.group(2));
        if (!number.matches()) {
            return null;
        }
        int minutes = number.group(3) == null ? 0 : number(number, 3);
        int total = number(number, 2) * 60 + minutes;
        boolean possible = minutes < 60 && total <= 14 * 60;
        return possible ? Integer.valueOf(named + (number.group(1).equals("-") ? -total : total)) : null;
    }

    static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String[] row : rows("months.tsv")) {
            for (String name : row[1].split(" ")) {
                months.put(name, Integer.valueOf(row[0]));
            }
        }
        return Map.copyOf(months);
    }

    static Map<String, Integer> zones() {
        Map<String, Integer> zones = new HashMap<>();
        for (String[] row : rows("zones.tsv")) {
            zones.put(row[0], Integer.valueOf(row[1]));
        }
        return Map.copyOf(zones);
    }

    private static List<String[]> rows(String name) {
        InputStream data = Objects.requireNonNull(DateWords.class.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
