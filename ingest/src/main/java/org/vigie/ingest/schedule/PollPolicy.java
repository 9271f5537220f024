package org.vigie.ingest.schedule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is due again. A feed that publishes is asked about twenty times in the gap between two articles, so that half of its
 * articles are found within a fortieth of that gap; one that fails is asked ever more rarely, but for ever. Every interval is
 * moved by up to a tenth, so that feeds that fell together drift apart again.
 */
public final class PollPolicy {
    static final Duration FIRST_INTERVAL = Duration.ofMinutes(15);
    static final int POLLS_PER_ARTICLE = 20;
    /** A permanent redirect is believed when it was seen this often. */
    static final int MOVES_TO_BELIEVE = 3;

    private static final Duration SHORTEST = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final Duration FIRST_BACKOFF = Duration.ofMinutes(5);
    private static final Duration LONGEST_BACKOFF = Duration.ofHours(24);
    private static final Duration FULL_EVERY = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 10;
    private static final int GONE = 410;

    private PollPolicy() {}

    /** Whether this poll should send no validators, in case the host says 304 for ever. */
    public static boolean isFullDue(FeedMemory feed, Instant now) {
        return feed.lastFull() == null || !now.isBefore(feed.lastFull().plus(FULL_EVERY));
    }

    public static FeedMemory after(FeedMemory before, PollOutcome outcome, boolean full, Instant now) {
        if (outcome instanceof PollOutcome.Answered answered) {
            return answered(before, answered, full, now);
        } else if (outcome instanceof PollOutcome.Unchanged unchanged) {
            return unchanged(before, unchanged, now);
        }
        return failed(before, (PollOutcome.Failed) outcome, now);
    }

    private static FeedMemory answered(FeedMemory before, PollOutcome.Answered answer, boolean full, Instant now) {
        Pace pace = answer.pace();
        Duration gap = withSilence(pace.gap(), pace.newest(), now);
        Duration interval = gap != null ? gap.dividedBy(POLLS_PER_ARTICLE) : learned(before.interval(), answer.fresh());
        interval = clamp(max(interval, pace.atLeast()), SHORTEST, LONGEST);
        Instant due = pace.notSkipped(jittered(before.id(), now, interval));
        FeedMemory.Moved moved = moved(before, answer.permanentUrl());
        return new FeedMemory(
                before.id(),
                address(before, moved),
                answer.etag(),
                answer.lastModified(),
                due,
                now,
                now,
                full ? now : before.lastFull(),
                0,
                interval,
                pace.gap(),
                pace.newest(),
                isBelieved(moved) ? null : moved,
                answer.status(),
                null,
                answer.seen());
    }

    private static FeedMemory unchanged(FeedMemory before, PollOutcome.Unchanged answer, Instant now) {
        Duration gap = withSilence(before.gap(), before.newest(), now);
        Duration interval =
                gap != null ? max(before.interval(), gap.dividedBy(POLLS_PER_ARTICLE)) : learned(before.interval(), 0);
        interval = clamp(interval, SHORTEST, LONGEST);
        FeedMemory.Moved moved = moved(before, answer.permanentUrl());
        return new FeedMemory(
                before.id(),
                address(before, moved),
                before.etag(),
                before.lastModified(),
                jittered(before.id(), now, interval),
                now,
                now,
                before.lastFull(),
                0,
                interval,
                before.gap(),
                before.newest(),
                isBelieved(moved) ? null : moved,
                304,
                null,
                before.seen());
    }

    private static FeedMemory failed(FeedMemory before, PollOutcome.Failed failure, Instant now) {
        int failures = before.failures() + 1;
        Duration backoff = FIRST_BACKOFF.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration wait = failure.status() == GONE
                ? LONGEST_BACKOFF
                : clamp(max(backoff, before.interval()), FIRST_BACKOFF, LONGEST_BACKOFF);
        Instant due = jittered(before.id(), now, wait);
        Instant retryAfter = failure.retryAfter();
        return new FeedMemory(
                before.id(),
                before.url(),
                before.etag(),
                before.lastModified(),
                retryAfter != null && retryAfter.isAfter(due) ? jittered(before.id(), retryAfter, SHORTEST) : due,
                now,
                before.lastSuccess(),
                before.lastFull(),
                failures,
                before.interval(),
                before.gap(),
                before.newest(),
                before.moved(),
                failure.status(),
                failure.message(),
                before.seen());
    }

    /** Until when a host that is overloaded is left alone; null when it is not. */
    public static @Nullable Instant hostRest(FeedMemory after, PollOutcome outcome, Instant now) {
        if (!(outcome instanceof PollOutcome.Failed failed)) {
            return null;
        } else if (failed.retryAfter() != null) {
            return failed.retryAfter();
        }
        boolean busy = failed.status() == 429 || failed.status() == 503;
        return busy ? now.plus(FIRST_BACKOFF.multipliedBy(1L << Math.min(after.failures() - 1, 4))) : null;
    }

    /** A silence several gaps long says that the feed sleeps. */
    private static @Nullable Duration withSilence(@Nullable Duration gap, @Nullable Instant newest, Instant now) {
        if (gap == null || newest == null) {
            return gap;
        }
        return max(gap, Duration.between(newest, now).dividedBy(4));
    }

    /** Where a feed states no times: shorter after news, longer without. */
    private static Duration learned(Duration interval, int fresh) {
        return fresh > 0 ? interval.dividedBy(2) : interval.multipliedBy(5).dividedBy(4);
    }

    private static FeedMemory.@Nullable Moved moved(FeedMemory before, @Nullable String to) {
        if (to == null || to.equals(before.url())) {
            return null;
        }
        FeedMemory.Moved last = before.moved();
        return new FeedMemory.Moved(to, last != null && last.url().equals(to) ? last.times() + 1 : 1);
    }

    private static boolean isBelieved(FeedMemory.@Nullable Moved moved) {
        return moved != null && moved.times() >= MOVES_TO_BELIEVE;
    }

    private static String address(FeedMemory before, FeedMemory.@Nullable Moved moved) {
        return moved != null && isBelieved(moved) ? moved.url() : before.url();
    }

    /** {@code now} plus the interval, moved by up to a tenth; the same for the same feed and moment. */
    private static Instant jittered(String id, Instant now, Duration interval) {
        long z = id.hashCode() * 0x9e3779b97f4a7c15L + now.toEpochMilli();
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        double part = ((z >>> 11) * 0x1.0p-53 - 0.5) / 5;
        return now.plusMillis((long) (interval.toMillis() * (1 + part)));
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration clamp(Duration span, Duration least, Duration most) {
        return span.compareTo(least) < 0 ? least : span.compareTo(most) > 0 ? most : span;
    }
}
