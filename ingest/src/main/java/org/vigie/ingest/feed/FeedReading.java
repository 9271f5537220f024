package org.vigie.ingest.feed;

/** The outcome of reading bytes as a feed: a feed, or why it is none. */
public sealed interface FeedReading {
    /** Bytes that are a feed. */
    record Read(Feed feed) implements FeedReading {}

    /** Bytes that are no feed; {@code message} is one sentence for the person who entered the address. */
    record Refused(Reason reason, String message) implements FeedReading {}

    /** Why bytes are no feed. */
    enum Reason {
        EMPTY,
        HTML_PAGE,
        NOT_A_FEED
    }
}
