package org.vigie.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ten thousand feeds of two thousand hosts over a day and a half of virtual time; the last day is looked at. */
class SimulationTest {
    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");
    private static final Instant COUNTED_FROM = START.plus(Duration.ofHours(12));
    private static final Instant END = START.plus(Duration.ofHours(36));
    private static final int FEEDS = 10_000;
    private static final Duration SPACING = Duration.ofSeconds(1);

    private final Random random = new Random(11);
    private final Map<String, Publisher> publishers = new HashMap<>();
    private final Map<String, Instant> lastRequest = new HashMap<>();
    private final Map<String, Instant> resting = new HashMap<>();
    private final Map<Long, Integer> perMinute = new HashMap<>();
    private final List<Long> hourlyDelays = new ArrayList<>();
    private int polls;
    private int unchanged;
    private int tooSoon;
    private int againstRest;

    /** A feed's newsroom: articles at random moments with a mean gap. */
    private static final class Publisher {
        private final List<Instant> articles = new ArrayList<>();
        private final boolean hourly;
        private final boolean failing;
        private int shown;

        Publisher(Random random, Duration gap, boolean failing) {
            this.hourly = gap.equals(Duration.ofHours(1));
            this.failing = failing;
            for (Instant at = START.minus(gap.multipliedBy(20)); at.isBefore(END); ) {
                at = at.plusMillis((long) (-Math.log(1 - random.nextDouble()) * gap.toMillis()));
                articles.add(at);
            }
        }

        int until(Instant now) {
            int n = shown;
            while (n < articles.size() && !articles.get(n).isAfter(now)) {
                n++;
            }
            return n;
        }
    }

    @Test
    void noHostIsAskedTooOftenAndHourlyPublishersAreFoundWithinTwoMinutes() {
        PollQueue queue = new PollQueue(SPACING);
        Duration[] gaps = {
            Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(8), Duration.ofDays(3)
        };
        for (int i = 0; i < FEEDS; i++) {
            String host = i % 10 == 0 ? "big" + i % 7 + ".example" : "host" + random.nextInt(2_000) + ".example";
            String id = "feed" + i;
            publishers.put(id, new Publisher(random, gaps[i % gaps.length], i % 50 == 3));
            queue.add(FeedMemory.fresh(id, "https://" + host + "/" + i, START.plusMillis(50L * i)));
        }

        run(queue);

        Collections.sort(hourlyDelays);
        long median = hourlyDelays.get(hourlyDelays.size() / 2);
        int busiest = Collections.max(perMinute.values());
        double mean = (double) polls / perMinute.size();
        System.out.printf(
                "simulation: %d polls a day, %.0f %% unchanged, hourly delay p50 %d s p95 %d s, busiest minute %.2f of the mean%n",
                polls,
                100.0 * unchanged / polls,
                median,
                hourlyDelays.get(hourlyDelays.size() * 95 / 100),
                busiest / mean);
        assertThat(tooSoon).isZero();
        assertThat(againstRest).isZero();
        assertThat(queue.size()).isEqualTo(FEEDS);
        assertThat(median).isLessThanOrEqualTo(120);
        assertThat((double) unchanged / polls).isGreaterThan(0.8);
        assertThat(busiest / mean).isLessThan(1.5);
    }

    private void run(PollQueue queue) {
        Instant now = START;
        while (now.isBefore(END)) {
            FeedMemory feed = queue.take(now);
            if (feed == null) {
                now = queue.nextAt();
                continue;
            }
            count(feed, now);
            boolean full = PollPolicy.isFullDue(feed, now);
            PollOutcome outcome = poll(feed, full, now);
            FeedMemory after = PollPolicy.after(feed, outcome, full, now);
            Instant rest = PollPolicy.hostRest(after, outcome, now);
            if (rest != null) {
                resting.put(feed.host(), rest);
            }
            assertThat(Duration.between(now, after.nextPoll())).isLessThan(Duration.ofHours(27));
            queue.done(feed, after, rest, now);
        }
    }

    private void count(FeedMemory feed, Instant now) {
        Instant last = lastRequest.put(feed.host(), now);
        tooSoon += last != null && now.isBefore(last.plus(SPACING)) ? 1 : 0;
        againstRest += now.isBefore(resting.getOrDefault(feed.host(), Instant.EPOCH)) ? 1 : 0;
        if (!now.isBefore(COUNTED_FROM)) {
            polls++;
            perMinute.merge(now.getEpochSecond() / 60, 1, Integer::sum);
        }
    }

    private PollOutcome poll(FeedMemory feed, boolean full, Instant now) {
        Publisher publisher = publishers.get(feed.id());
        if (publisher.failing && random.nextInt(3) == 0) {
            boolean busy = random.nextBoolean();
            return new PollOutcome.Failed(busy ? 429 : 500, "no", busy ? now.plusSeconds(900) : null);
        }
        int until = publisher.until(now);
        if (until == publisher.shown && !full) {
            unchanged += now.isBefore(COUNTED_FROM) ? 0 : 1;
            return new PollOutcome.Unchanged(null);
        }
        for (int i = publisher.shown; i < until && publisher.hourly && !publisher.failing; i++) {
            if (publisher.articles.get(i).isAfter(COUNTED_FROM)) {
                hourlyDelays.add(
                        Duration.between(publisher.articles.get(i), now).toSeconds());
            }
        }
        int fresh = until - publisher.shown;
        publisher.shown = until;
        return new PollOutcome.Answered(200, "e" + until, null, fresh, pace(publisher, until), null, List.of());
    }

    private static Pace pace(Publisher publisher, int until) {
        int from = Math.max(0, until - 20);
        if (until - from < 2) {
            return Pace.UNKNOWN;
        }
        Instant newest = publisher.articles.get(until - 1);
        Duration gap = Duration.between(publisher.articles.get(from), newest).dividedBy(until - from - 1L);
        return new Pace(gap, newest, Duration.ZERO, Set.of(), Set.of());
    }
}
