package org.vigie.ingest.poll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The feeds to read: OPML as every reader exports it, or plain text with an address per line, {@code id address} where the id
 * matters, {@code #} for remarks.
 */
public final class FeedList {
    private FeedList() {}

    /** One feed of the list. */
    public record Entry(String id, String url) {}

    public static List<Entry> read(Path file) throws IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8));
    }

    static List<Entry> parse(String text) {
        Map<String, Entry> byUrl = new LinkedHashMap<>();
        for (Entry entry : text.stripLeading().startsWith("<") ? opml(text) : lines(text)) {
            byUrl.putIfAbsent(entry.url(), entry);
        }
        return List.copyOf(byUrl.values());
    }

    private static Collection<Entry> opml(String text) {
        Document document = Parser.xmlParser().setMaxDepth(100).parseInput(text, "");
        return document.getAllElements().stream()
                .filter(element -> element.normalName().equalsIgnoreCase("outline"))
                .map(FeedList::address)
                .filter(url -> !url.isBlank())
                .map(url -> new Entry(id(url), url))
                .toList();
    }

    private static String address(Element outline) {
        return outline.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase("xmlurl"))
                .map(attribute -> attribute.getValue().strip())
                .findFirst()
                .orElse("");
    }

    private static Collection<Entry> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .map(words -> words.length > 1 && !words[0].contains("://")
                        ? new Entry(words[0], words[1])
                        : new Entry(id(words[0]), words[0]))
                .toList();
    }

    /** A readable id for an address: {@code www.example.org-rss-world.xml}. */
    private static String id(String url) {
        String bare = url.replaceFirst("^[A-Za-z]+://", "").toLowerCase(Locale.ROOT);
        String id = bare.replaceAll("[^a-z0-9.]+", "-").replaceAll("^-+|-+$", "");
        return id.length() <= 120 ? id : id.substring(0, 100) + "-" + Integer.toHexString(url.hashCode());
    }
}
