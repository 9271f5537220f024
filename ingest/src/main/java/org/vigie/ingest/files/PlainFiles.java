package org.vigie.ingest.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vigie.ingest.publish.ArticleId;
import org.vigie.ingest.publish.CanonicalUrl;
import org.vigie.v1.Origin;
import org.vigie.v1.OriginKind;
import org.vigie.v1.RawArticle;

/** A file that is one article. */
final class PlainFiles {
    /** Where a page states its address; what comes later is text. */
    private static final int HEAD_BYTES = 256 * 1024;

    private PlainFiles() {}

    static RawArticle text(String source, byte[] body) {
        return article(source, null, null, "text/plain", body).build();
    }

    static RawArticle page(String source, byte[] body) {
        return article(source, null, statedUrl(body), "text/html", body).build();
    }

    /** What every article from a file has; hints may follow. */
    static RawArticle.Builder article(
            String source, @Nullable Integer item, @Nullable String url, String contentType, byte[] body) {
        return RawArticle.newBuilder()
                .setId(ArticleId.of(url, null, null, body))
                .setUrl(url)
                .setOrigin(new Origin(OriginKind.FILE, source, null, item))
                .setContentType(contentType)
                .setHeaders(Map.of())
                .setBody(ByteBuffer.wrap(body))
                .setAuthors(List.of())
                .setAttempt(0);
    }

    /** A saved page that names its address is the same article as the one fetched from there. */
    private static @Nullable String statedUrl(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Element link = Jsoup.parse(head).selectFirst("link[rel=canonical][href]");
        return link == null ? null : CanonicalUrl.of(link.attr("href"));
    }
}
