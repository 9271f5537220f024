package org.vigie.ingest.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time as the feed wrote it, and as we read it.
 *
 * @param raw the words of the feed
 * @param instant what they mean, absent when they mean no possible time
 */
public record FeedTime(String raw, @Nullable Instant instant) {
    static FeedTime of(String raw) {
        return new FeedTime(raw, DateReader.read(raw));
    }
}
