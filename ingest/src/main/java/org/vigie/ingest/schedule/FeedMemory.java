package org.vigie.ingest.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one feed between two polls.
 *
 * @param id its id in the feed list
 * @param url address asked now
 * @param etag validator of the last full answer, sent back as it was
 * @param lastModified likewise
 * @param nextPoll when it is due
 * @param lastFull when it was last asked without validators
 * @param failures since the last success
 * @param interval between polls, as learned
 * @param gap between two articles, as the feed's own times show; absent when it states none
 * @param newest time of its newest article
 * @param moved where permanent redirects lead, and how often they did so in a row
 * @param status of the last answer, 0 when there was none
 * @param error what went wrong last, absent when the last poll went well
 * @param seen items it has shown, see {@link org.vigie.ingest.identity.SeenItems}
 */
public record FeedMemory(
        String id,
        String url,
        @Nullable String etag,
        @Nullable String lastModified,
        Instant nextPoll,
        @Nullable Instant lastPoll,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFull,
        int failures,
        Duration interval,
        @Nullable Duration gap,
        @Nullable Instant newest,
        @Nullable Moved moved,
        int status,
        @Nullable String error,
        List<String> seen) {
    /** A permanent redirect seen several times running. */
    public record Moved(String url, int times) {}

    public FeedMemory {
        seen = List.copyOf(seen);
    }

    /** A feed that was never asked. */
    public static FeedMemory fresh(String id, String url, Instant due) {
        return new FeedMemory(
                id,
                url,
                null,
                null,
                due,
                null,
                null,
                null,
                0,
                PollPolicy.FIRST_INTERVAL,
                null,
                null,
                null,
                0,
                null,
                List.of());
    }

    /** Host that requests for this feed count for. */
    public String host() {
        return Hosts.of(url);
    }

    public FeedMemory withNextPoll(Instant due) {
        return new FeedMemory(
                id,
                url,
                etag,
                lastModified,
                due,
                lastPoll,
                lastSuccess,
                lastFull,
                failures,
                interval,
                gap,
                newest,
                moved,
                status,
                error,
                seen);
    }

    /** How the feed is doing, in one sentence. */
    public String health() {
        if (lastPoll == null) {
            return "not asked yet";
        } else if (status == 410) {
            return "gone, says its host; asked once a day in case it comes back";
        } else if (failures > 0) {
            return "failed " + failures + (failures == 1 ? " time" : " times") + " running: " + error;
        }
        String pace = gap == null ? "" : ", an article every " + shown(gap);
        return "well; asked every " + shown(interval) + pace;
    }

    private static String shown(Duration span) {
        long minutes = span.toMinutes();
        return minutes < 1 ? span.toSeconds() + " s" : minutes < 120 ? minutes + " min" : minutes / 60 + " h";
    }
}
