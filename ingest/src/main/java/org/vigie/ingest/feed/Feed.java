package org.vigie.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed that was read.
 *
 * @param format such as {@code rss20}, {@code atom10}, {@code json11}; {@code rss} or {@code atom} when the version is not stated
 * @param encoding character set the bytes were read with, such as {@code utf-8}
 * @param malformed what was wrong with the form, absent when nothing was
 * @param about what the feed says about itself
 * @param items in the order of the feed
 */
public record Feed(String format, String encoding, @Nullable String malformed, FeedItem about, List<FeedItem> items) {
    public Feed {
        items = List.copyOf(items);
    }
}
