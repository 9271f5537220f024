package org.vigie.ingest.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds of every format: RSS 0.90 to 2.0, Atom 0.3 and 1.0, CDF and JSON Feed. What can be read is read; what is no
 * feed is refused with a reason; nothing is loaded, nothing is expanded, nothing is thrown.
 *
 * <pre>{@code
 * FeedReading reading = FeedParser.parse(bytes, new FeedSource("https://example.org/rss", "text/xml", null, null));
 * if (reading instanceof FeedReading.Read read) {
 *     read.feed().items().forEach(item -> System.out.println(item.link()));
 * }
 * }</pre>
 */
public final class FeedParser {
    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final int MAX_DEPTH = 512;

    private FeedParser() {}

    public static FeedReading parse(byte[] bytes, FeedSource source) {
        byte[] body = bytes.length > MAX_BYTES ? Arrays.copyOf(bytes, MAX_BYTES) : bytes;
        TextDecoder.Decoded decoded = TextDecoder.decode(body, source.contentType());
        String text = decoded.text().strip();
        if (text.isEmpty()) {
            return new FeedReading.Refused(FeedReading.Reason.EMPTY, "The answer is empty.");
        }
        if (text.startsWith("{")) {
            return JsonFeedReader.read(text, source, decoded.encoding());
        }
        return xml(Characters.printable(text), source, decoded);
    }

    private static FeedReading xml(String text, FeedSource source, TextDecoder.Decoded decoded) {
        MarkupGuard.Guarded guarded = MarkupGuard.guard(text);
        Document document = Parser.xmlParser().setMaxDepth(MAX_DEPTH).parseInput(guarded.markup(), "");
        Element root = root(document);
        if (root == null) {
            return refused(document, text);
        }
        String format = FeedFormats.of(root, guarded.netscapeDoctype());
        FeedWalk walk = new FeedWalk(format.startsWith("atom"));
        inherit(root);
        walk.start(root, source.base(), source.contentLanguage());
        if (source.contentLanguage() != null) {
            walk.about.values.putIfAbsent("language", source.contentLanguage());
        }
        List<FeedItem> items =
                walk.items.stream().limit(FeedWalk.MAX_ITEMS).map(Draft::build).toList();
        return new FeedReading.Read(
                new Feed(format, decoded.encoding(), decoded.complaint(), walk.about.build(), items));
    }

    /** What a strict reader would say of the bytes, in one line, or null: slower than reading them. */
    public static @Nullable String complaint(byte[] bytes, FeedSource source) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, source.contentType());
        String text = decoded.text().strip();
        if (source.contentType() != null && source.contentType().startsWith("text/plain")) {
            return "is served as text/plain";
        }
        return text.startsWith("{") ? null : WellFormed.complaint(text, decoded.complaint());
    }

    /** What was declared around the feed holds in it. */
    private static void inherit(Element root) {
        for (Element parent : root.parents()) {
            for (Attribute attribute : parent.attributes()) {
                if (attribute.getKey().startsWith("xml") && !root.hasAttr(attribute.getKey())) {
                    root.attr(attribute.getKey(), attribute.getValue());
                }
            }
        }
    }

    /** The first element that opens a feed, even where something was put around it. */
    private static @Nullable Element root(Document document) {
        for (Element element : document.getAllElements()) {
            String name = element.tagName().toLowerCase(Locale.ROOT);
            String local = name.substring(name.indexOf(':') + 1);
            switch (local) {
                case "rss", "rdf", "feed", "channel", "feedinfo" -> {
                    return element;
                }
                case "item", "entry" -> {
                    Element parent = element.parent();
                    return parent == null || parent == document ? element : parent;
                }
                case "html", "body" -> {
                    return null;
                }
                default -> {}
            }
        }
        return null;
    }

    private static FeedReading refused(Document document, String text) {
        String head = text.substring(0, Math.min(text.length(), 2_000)).toLowerCase(Locale.ROOT);
        boolean html = head.contains("<html") || head.contains("<!doctype html") || head.contains("<body");
        return html
                ? new FeedReading.Refused(FeedReading.Reason.HTML_PAGE, "The answer is a web page, not a feed.")
                : new FeedReading.Refused(
                        FeedReading.Reason.NOT_A_FEED,
                        "The answer is not a feed"
                                + (document.childrenSize() == 0
                                        ? "."
                                        : ": it starts with <"
                                                + document.child(0).tagName() + ">."));
    }
}
