package org.vigie.ingest.publish;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vigie.ingest.feed.FeedParser;
import org.vigie.ingest.feed.FeedReading;
import org.vigie.ingest.feed.FeedSource;
import org.vigie.v1.Origin;
import org.vigie.v1.OriginKind;
import org.vigie.v1.RawArticle;

/** What an address answered as raw articles: the items when it is a feed, else the page itself. */
public final class WebArticles {
    private static final List<String> KEPT = List.of("etag", "last-modified", "content-language");

    private WebArticles() {}

    /**
     * @param url where the answer came from, after redirects
     * @param headers names in lower case
     */
    public static List<RawArticle> of(String url, Map<String, String> headers, byte[] body) {
        FeedReading reading = FeedParser.parse(
                body,
                new FeedSource(
                        url,
                        headers.get("content-type"),
                        headers.get("content-location"),
                        headers.get("content-language")));
        return reading instanceof FeedReading.Read read
                ? FeedArticles.of(read.feed(), url, null)
                : List.of(page(url, headers, body));
    }

    private static RawArticle page(String url, Map<String, String> headers, byte[] body) {
        String canonical = CanonicalUrl.of(url);
        Map<String, String> kept = new TreeMap<>(headers);
        kept.keySet().retainAll(KEPT);
        return RawArticle.newBuilder()
                .setId(ArticleId.of(canonical, null, null, body))
                .setUrl(canonical)
                .setOrigin(new Origin(OriginKind.PAGE, url, null, null))
                .setContentType(headers.get("content-type"))
                .setHeaders(kept)
                .setBody(ByteBuffer.wrap(body))
                .setAuthors(List.of())
                .setAttempt(0)
                .build();
    }
}
