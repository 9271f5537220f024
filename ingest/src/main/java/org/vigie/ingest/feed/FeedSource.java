package org.vigie.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * What is known about feed bytes before they are read.
 *
 * @param url where they came from, after redirects
 * @param contentType the HTTP header as received
 * @param contentLocation the HTTP header as received
 * @param contentLanguage the HTTP header as received
 */
public record FeedSource(
        @Nullable String url,
        @Nullable String contentType,
        @Nullable String contentLocation,
        @Nullable String contentLanguage) {
    /** Bytes of a file, about which nothing is known. */
    public static final FeedSource UNKNOWN = new FeedSource(null, null, null, null);

    /** The address relative links start from: Content-Location where it is usable, else the feed's own. */
    String base() {
        String own = url == null ? "" : url;
        String stated = contentLocation == null ? "" : Urls.resolve(own, contentLocation);
        return stated.isEmpty() ? own : stated;
    }
}
