package org.vigie.enrich.page;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a web page: its bytes in, the article's text and what the page states about it out. Whatever the bytes are, there
 * is an answer; a page without an article has an empty text.
 */
public final class PageReader {
    private static final int MAX_BYTES = 8 * 1024 * 1024;
    private static final int MAX_DEPTH = 256;
    private static final int OK = 200;

    private PageReader() {}

    /** Reads a page that was answered with status 200. */
    public static PageText read(byte[] bytes, @Nullable String contentType, @Nullable String url) {
        return read(bytes, contentType, url, OK);
    }

    /** Reads a page; the HTTP status can tell that it is for subscribers. */
    public static PageText read(byte[] bytes, @Nullable String contentType, @Nullable String url, int status) {
        boolean cut = bytes.length > MAX_BYTES;
        Decoded decoded = BytesDecoder.decode(cut ? Arrays.copyOf(bytes, MAX_BYTES) : bytes, contentType);
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(decoded.text(), url == null ? "" : url);
        PageFacts facts = new PageFacts(page);
        Element body = page.body();
        String title = facts.title();
        return new PageText(
                title,
                facts.authors(),
                facts.published(url),
                facts.modified(),
                facts.language(),
                facts.canonical(url),
                facts.publisher(),
                ArticleBody.of(body, title, facts.linked().body()),
                Paywall.isOn(page, facts, status),
                decoded.charset(),
                cut);
    }
}
