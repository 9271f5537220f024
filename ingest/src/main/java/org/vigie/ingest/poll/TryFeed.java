package org.vigie.ingest.poll;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.vigie.ingest.feed.Feed;
import org.vigie.ingest.feed.FeedParser;
import org.vigie.ingest.feed.FeedReading;
import org.vigie.ingest.feed.FeedSource;
import org.vigie.ingest.fetch.FetchRequest;
import org.vigie.ingest.fetch.FetchSettings;
import org.vigie.ingest.fetch.Fetched;
import org.vigie.ingest.fetch.Fetcher;
import org.vigie.ingest.publish.FeedArticles;
import org.vigie.v1.RawArticle;

/** What ingest would publish for one feed, as JSON lines, and what it thinks of the feed; nothing is published. */
public final class TryFeed {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 300;

    private TryFeed() {}

    /** What was found, for the command line: data for standard output, remarks for standard error. */
    public record Trial(boolean ok, List<String> lines, String remark) {}

    /** @param addressOrFile an http or https address, or the path of a file */
    public static Trial run(String addressOrFile, FetchSettings settings) throws IOException {
        if (!addressOrFile.matches("(?i)https?://.*")) {
            return read(Files.readAllBytes(Path.of(addressOrFile)), FeedSource.UNKNOWN, addressOrFile);
        }
        try (Fetcher fetcher = new Fetcher(settings)) {
            Fetched fetched = fetcher.fetch(FetchRequest.feed(addressOrFile, null, null));
            if (fetched instanceof Fetched.Failure failure) {
                return new Trial(false, List.of(), failure.message());
            }
            Fetched.Answer answer = (Fetched.Answer) fetched;
            if (!answer.isOk()) {
                return new Trial(false, List.of(), "The host answered " + answer.status() + ".");
            }
            return read(answer.body(), FeedVisit.source(answer), answer.url());
        }
    }

    private static Trial read(byte[] bytes, FeedSource source, String name) {
        FeedReading reading = FeedParser.parse(bytes, source);
        if (reading instanceof FeedReading.Refused refused) {
            return new Trial(false, List.of(), refused.message());
        }
        Feed feed = ((FeedReading.Read) reading).feed();
        List<String> lines =
                FeedArticles.of(feed, name, null).stream().map(TryFeed::line).toList();
        String complaint = FeedParser.complaint(bytes, source);
        String remark = feed.format() + ", " + feed.encoding() + ", " + lines.size() + " items"
                + (complaint == null
                        ? ""
                        : "; read all the same, although it "
                                + (complaint.startsWith("is ") ? complaint : "is malformed: " + complaint));
        return new Trial(true, lines, remark);
    }

    private static String line(RawArticle article) {
        ObjectNode node = JSON.createObjectNode().put("id", article.getId());
        put(node, "url", article.getUrl());
        put(node, "title", article.getTitle());
        put(node, "published", article.getPublished());
        put(node, "lang", article.getLang());
        put(node, "publisher", article.getPublisher());
        if (!article.getAuthors().isEmpty()) {
            article.getAuthors().forEach(node.withArray("authors")::add);
        }
        byte[] body = new byte[article.getBody().remaining()];
        article.getBody().duplicate().get(body);
        String text = Jsoup.parseBodyFragment(new String(body, StandardCharsets.UTF_8))
                .text();
        put(node, "text", text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text);
        return node.toString();
    }

    private static void put(ObjectNode node, String field, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            node.put(field, value);
        }
    }
}
