package org.vigie.ingest.poll;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigie.ingest.feed.DateReader;
import org.vigie.ingest.feed.Feed;
import org.vigie.ingest.feed.FeedParser;
import org.vigie.ingest.feed.FeedReading;
import org.vigie.ingest.feed.FeedSource;
import org.vigie.ingest.fetch.Fetched;
import org.vigie.ingest.fetch.RetryAfter;
import org.vigie.ingest.identity.SeenItems;
import org.vigie.ingest.publish.FeedArticles;
import org.vigie.ingest.schedule.FeedMemory;
import org.vigie.ingest.schedule.Pace;
import org.vigie.ingest.schedule.PollOutcome;
import org.vigie.v1.RawArticle;

/**
 * What one answer to a poll means: articles that are new or changed, and how it went.
 *
 * @param outcome for the policy
 * @param articles to publish
 * @param items in the feed
 * @param repeats items that say what another item of the feed said
 */
record FeedVisit(PollOutcome outcome, List<RawArticle> articles, int items, int repeats) {
    /** A publishing time further ahead than this is no publishing time. */
    private static final Duration AHEAD = Duration.ofHours(24);

    static FeedVisit of(FeedMemory feed, Fetched fetched, Instant now) {
        if (fetched instanceof Fetched.Failure failure) {
            return failed(0, failure.message(), null);
        }
        Fetched.Answer answer = (Fetched.Answer) fetched;
        if (answer.isUnchanged()) {
            return new FeedVisit(new PollOutcome.Unchanged(answer.permanentUrl()), List.of(), 0, 0);
        } else if (!answer.isOk()) {
            Instant retryAfter = RetryAfter.read(answer.header("retry-after"), now);
            return failed(answer.status(), "The host answered " + answer.status() + ".", retryAfter);
        }
        FeedReading reading = FeedParser.parse(answer.body(), source(answer));
        if (reading instanceof FeedReading.Refused refused) {
            return failed(answer.status(), refused.message(), null);
        }
        return read(feed, answer, ((FeedReading.Read) reading).feed(), now);
    }

    static FeedSource source(Fetched.Answer answer) {
        return new FeedSource(
                answer.url(),
                answer.header("content-type"),
                answer.header("content-location"),
                answer.header("content-language"));
    }

    private static FeedVisit failed(int status, String message, @Nullable Instant retryAfter) {
        return new FeedVisit(new PollOutcome.Failed(status, message, retryAfter), List.of(), 0, 0);
    }

    private static FeedVisit read(FeedMemory memory, Fetched.Answer answer, Feed feed, Instant now) {
        SeenItems seen = new SeenItems(memory.seen());
        List<RawArticle> fresh = new ArrayList<>();
        int repeats = 0;
        List<RawArticle> all = FeedArticles.of(feed, answer.url(), memory.id());
        // from the last to the first: feeds put the newest on top, and the newest should be remembered longest
        for (int i = all.size() - 1; i >= 0; i--) {
            RawArticle article = all.get(i);
            SeenItems.Verdict verdict = seen.see(article.getId(), words(article));
            repeats += verdict == SeenItems.Verdict.REPEATED ? 1 : 0;
            if (verdict == SeenItems.Verdict.NEW || verdict == SeenItems.Verdict.REVISED) {
                fresh.add(dated(article, now));
            }
        }
        seen.trim(all.size());
        PollOutcome outcome = new PollOutcome.Answered(
                answer.status(),
                answer.header("etag"),
                answer.header("last-modified"),
                fresh.size(),
                Pace.of(feed, answer.headers(), now),
                answer.permanentUrl(),
                seen.lines());
        return new FeedVisit(outcome, List.copyOf(fresh), all.size(), repeats);
    }

    private static String words(RawArticle article) {
        byte[] body = new byte[article.getBody().remaining()];
        article.getBody().duplicate().get(body);
        return String.valueOf(article.getTitle()) + " "
                + new String(body, StandardCharsets.UTF_8).replaceAll("<[^>]*>", " ");
    }

    /** When it was fetched; a publishing time in the future stays only as a header. */
    private static RawArticle dated(RawArticle article, Instant now) {
        RawArticle.Builder dated = RawArticle.newBuilder(article).setFetched(now);
        Instant published = DateReader.read(article.getPublished());
        if (published != null && published.isAfter(now.plus(AHEAD))) {
            dated.setHeaders(Map.of("x-vigie-published", String.valueOf(article.getPublished())))
                    .setPublished(null);
        }
        return dated.build();
    }
}
