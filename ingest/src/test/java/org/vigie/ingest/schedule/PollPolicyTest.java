package org.vigie.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vigie.ingest.feed.Feed;
import org.vigie.ingest.feed.FeedParser;
import org.vigie.ingest.feed.FeedReading;
import org.vigie.ingest.feed.FeedSource;

class PollPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final FeedMemory FEED = FeedMemory.fresh("f", "https://a.example/rss", NOW);

    private static PollOutcome.Answered answered(Pace pace, String permanentUrl) {
        return new PollOutcome.Answered(200, "\"e\"", null, 1, pace, permanentUrl, List.of("a:b"));
    }

    private static Feed feed(String channel) {
        byte[] bytes = ("<rss version='2.0'><channel>" + channel + "</channel></rss>").getBytes(StandardCharsets.UTF_8);
        return ((FeedReading.Read) FeedParser.parse(bytes, FeedSource.UNKNOWN)).feed();
    }

    @Test
    void failuresAreAskedEverMoreRarelyButForEver() {
        FeedMemory feed = FEED;
        Instant now = NOW;
        for (int i = 0; i < 100; i++) {
            feed = PollPolicy.after(feed, new PollOutcome.Failed(500, "The host answered 500.", null), false, now);
            assertThat(Duration.between(now, feed.nextPoll())).isBetween(Duration.ofMinutes(4), Duration.ofHours(27));
            now = feed.nextPoll();
        }
        assertThat(feed.failures()).isEqualTo(100);
        assertThat(feed.health()).isEqualTo("failed 100 times running: The host answered 500.");
        assertThat(PollPolicy.after(feed, answered(Pace.UNKNOWN, null), true, now)
                        .failures())
                .isZero();
    }

    @Test
    void retryAfterIsKeptForTheFeedAndItsHost() {
        Instant later = NOW.plus(Duration.ofHours(3));
        PollOutcome failed = new PollOutcome.Failed(429, "Too many requests.", later);

        FeedMemory after = PollPolicy.after(FEED, failed, false, NOW);

        assertThat(after.nextPoll()).isAfterOrEqualTo(later);
        assertThat(PollPolicy.hostRest(after, failed, NOW)).isEqualTo(later);
    }

    @Test
    void aPermanentRedirectIsBelievedTheThirdTime() {
        FeedMemory feed = FEED;
        for (int i = 1; i <= 3; i++) {
            assertThat(feed.url()).isEqualTo("https://a.example/rss");
            feed = PollPolicy.after(feed, answered(Pace.UNKNOWN, "https://b.example/rss"), true, NOW);
        }
        assertThat(feed.url()).isEqualTo("https://b.example/rss");
    }

    @Test
    void onceADayNoValidatorsAreSent() {
        FeedMemory feed = PollPolicy.after(FEED, answered(Pace.UNKNOWN, null), true, NOW);

        assertThat(PollPolicy.isFullDue(feed, NOW.plus(Duration.ofHours(23)))).isFalse();
        assertThat(PollPolicy.isFullDue(feed, NOW.plus(Duration.ofHours(24)))).isTrue();
    }

    @Test
    void ttlCacheControlAndSkippedHoursAreKept() {
        Feed feed = feed(
                "<ttl>30</ttl><skipHours><hour>12</hour><hour>13</hour></skipHours><skipDays><day>Monday</day></skipDays>");

        Pace pace = Pace.of(feed, Map.of("cache-control", "public, max-age=600"), NOW);

        assertThat(pace.atLeast()).isEqualTo(Duration.ofMinutes(30));
        assertThat(pace.notSkipped(NOW)).isEqualTo(Instant.parse("2026-11-22T14:00:00Z"));
        assertThat(pace.notSkipped(Instant.parse("2026-11-23T08:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
        FeedMemory after = PollPolicy.after(FEED, answered(pace, null), true, NOW);
        assertThat(after.nextPoll()).isAfterOrEqualTo(Instant.parse("2026-11-22T14:00:00Z"));
        assertThat(Pace.of(feed(""), Map.of("cache-control", "max-age=31536000"), NOW)
                        .atLeast())
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void theGapIsReadFromTheTimesOfTheItemsAndFutureOnesDoNotCount() {
        Feed feed = feed(
                "<item><pubDate>2026-11-22T11:00:00Z</pubDate></item><item><pubDate>2026-11-22T10:00:00Z</pubDate></item>"
                        + "<item><pubDate>2026-11-22T09:00:00Z</pubDate></item><item><pubDate>9999-01-01T00:00:00Z</pubDate></item>");

        Pace pace = Pace.of(feed, Map.of(), NOW);

        assertThat(pace.gap()).isEqualTo(Duration.ofHours(1));
        assertThat(pace.newest()).isEqualTo(Instant.parse("2026-11-22T11:00:00Z"));
        assertThat(PollPolicy.after(FEED, answered(pace, null), true, NOW).interval())
                .isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void feedsOfOneHostAreTakenOneAtATime() {
        PollQueue queue = new PollQueue(Duration.ofSeconds(1));
        queue.add(FeedMemory.fresh("1", "https://a.example/1", NOW));
        queue.add(FeedMemory.fresh("2", "https://A.example/2", NOW));
        queue.add(FeedMemory.fresh("3", "https://b.example/3", NOW));

        FeedMemory first = queue.take(NOW);
        FeedMemory second = queue.take(NOW);

        assertThat(List.of(first.host(), second.host())).containsExactlyInAnyOrder("a.example", "b.example");
        assertThat(queue.take(NOW.plusSeconds(100))).isNull();
        queue.done(first, first.withNextPoll(NOW.plusSeconds(600)), null, NOW.plusSeconds(2));
        assertThat(queue.take(NOW.plusSeconds(2))).isNull();
        assertThat(queue.take(NOW.plusSeconds(3)).id()).isEqualTo("2");
    }
}
