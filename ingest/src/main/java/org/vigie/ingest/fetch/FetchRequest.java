package org.vigie.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * One page or feed to fetch.
 *
 * @param url http or https
 * @param accept media types we like, as the header has them
 * @param etag validator of the last answer, sent back letter by letter
 * @param lastModified validator of the last answer, sent back letter by letter
 */
public record FetchRequest(
        String url,
        String accept,
        @Nullable String etag,
        @Nullable String lastModified) {
    private static final String FEEDS =
            "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1";
    private static final String PAGES = "text/html, application/xhtml+xml, */*;q=0.1";

    public static FetchRequest feed(String url, @Nullable String etag, @Nullable String lastModified) {
        return new FetchRequest(url, FEEDS, etag, lastModified);
    }

    public static FetchRequest page(String url) {
        return new FetchRequest(url, PAGES, null, null);
    }
}
