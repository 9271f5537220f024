package org.vigie.ingest.files;

import java.util.function.Consumer;
import org.vigie.ingest.feed.FeedParser;
import org.vigie.ingest.feed.FeedReading;
import org.vigie.ingest.feed.FeedSource;
import org.vigie.ingest.publish.FeedArticles;
import org.vigie.v1.RawArticle;

/** A feed saved as a file: its items are the articles. */
final class FeedFile {
    private final Consumer<RawArticle> articles;
    private final Consumer<Problem> problems;

    FeedFile(Consumer<RawArticle> articles, Consumer<Problem> problems) {
        this.articles = articles;
        this.problems = problems;
    }

    void read(String source, byte[] bytes) {
        FeedReading reading = FeedParser.parse(bytes, FeedSource.UNKNOWN);
        if (reading instanceof FeedReading.Read read) {
            FeedArticles.of(read.feed(), source, null).forEach(articles);
        } else if (reading instanceof FeedReading.Refused refused) {
            problems.accept(new Problem(source, "no feed: " + refused.message()));
        }
    }
}
