package org.vigie.ingest.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigie.ingest.feed.Feed;
import org.vigie.ingest.feed.FeedItem;
import org.vigie.ingest.feed.FeedTime;

/**
 * How often a feed publishes, and how often it wants to be asked.
 *
 * @param gap between two of its latest articles, absent when it states no times
 * @param newest time of the latest
 * @param atLeast the shortest interval that ttl, Cache-Control or the syndication module allow
 * @param skipHours hours of the day in UTC in which it asks not to be read
 * @param skipDays days likewise
 */
public record Pace(
        @Nullable Duration gap,
        @Nullable Instant newest,
        Duration atLeast,
        Set<Integer> skipHours,
        Set<DayOfWeek> skipDays) {
    public static final Pace UNKNOWN = new Pace(null, null, Duration.ZERO, Set.of(), Set.of());

    private static final int LATEST = 20;
    /** Many feeds say a day and publish every minute: what they ask is kept up to an hour. */
    private static final Duration MOST_ASKED = Duration.ofHours(1);

    private static final Pattern MAX_AGE = Pattern.compile("max-age\\s*=\\s*\"?(\\d{1,9})");

    public Pace {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }

    public static Pace of(Feed feed, Map<String, String> headers, Instant now) {
        List<Instant> times = feed.items().stream()
                .map(FeedItem::published)
                .filter(time -> time != null
                        && time.instant() != null
                        && !time.instant().isAfter(now))
                .map(FeedTime::instant)
                .sorted(Comparator.reverseOrder())
                .limit(LATEST)
                .toList();
        Map<String, Object> more = feed.about().more();
        Duration asked = longest(minutes(more.get("ttl")), maxAge(headers.get("cache-control")), period(more));
        return new Pace(
                times.size() < 2
                        ? null
                        : Duration.between(times.get(times.size() - 1), times.get(0))
                                .dividedBy(times.size() - 1),
                times.isEmpty() ? null : times.get(0),
                asked.compareTo(MOST_ASKED) > 0 ? MOST_ASKED : asked,
                hours(more.get("skiphours")),
                days(more.get("skipdays")));
    }

    private static Duration longest(Duration... spans) {
        Duration longest = Duration.ZERO;
        for (Duration span : spans) {
            longest = span.compareTo(longest) > 0 ? span : longest;
        }
        return longest;
    }

    private static Duration minutes(@Nullable Object ttl) {
        return ttl instanceof String text && text.matches("\\d{1,6}")
                ? Duration.ofMinutes(Long.parseLong(text))
                : Duration.ZERO;
    }

    private static Duration maxAge(@Nullable String cacheControl) {
        Matcher age = MAX_AGE.matcher(cacheControl == null ? "" : cacheControl.toLowerCase(Locale.ROOT));
        return age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : Duration.ZERO;
    }

    /** {@code sy:updatePeriod} divided by {@code sy:updateFrequency}. */
    private static Duration period(Map<String, Object> more) {
        Duration period = switch (String.valueOf(more.get("sy_updateperiod")).toLowerCase(Locale.ROOT)) {
            case "hourly" -> Duration.ofHours(1);
            case "daily", "weekly", "monthly", "yearly" -> MOST_ASKED;
            default -> Duration.ZERO;
        };
        String times = String.valueOf(more.get("sy_updatefrequency"));
        return times.matches("[1-9]\\d{0,3}") ? period.dividedBy(Long.parseLong(times)) : period;
    }

    private static Set<Integer> hours(@Nullable Object words) {
        Set<Integer> hours = new HashSet<>();
        for (Object word : words instanceof List<?> list ? list : List.of()) {
            if (String.valueOf(word).matches("\\d{1,2}")) {
                hours.add(Integer.parseInt(String.valueOf(word)) % 24);
            }
        }
        return hours.size() == 24 ? Set.of() : hours;
    }

    private static Set<DayOfWeek> days(@Nullable Object words) {
        Set<DayOfWeek> days = new HashSet<>();
        for (Object word : words instanceof List<?> list ? list : List.of()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.name().equalsIgnoreCase(String.valueOf(word).strip())) {
                    days.add(day);
                }
            }
        }
        return days.size() == 7 ? Set.of() : days;
    }

    /** The first moment from {@code due} on that is in no hour and on no day to be skipped. */
    Instant notSkipped(Instant due) {
        ZonedDateTime time = due.atZone(ZoneOffset.UTC);
        for (int i = 0; i < 24 * 7 && isSkipped(time); i++) {
            time = time.plusHours(1).withMinute(0).withSecond(0);
        }
        return isSkipped(time) ? due : time.toInstant();
    }

    private boolean isSkipped(ZonedDateTime time) {
        return skipHours.contains(time.getHour()) || skipDays.contains(time.getDayOfWeek());
    }
}
