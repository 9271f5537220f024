package org.vigie.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code vigie feed-items --manifest FILE [--dates FILE] [--out FILE]}: reads the feeds a manifest names and writes what was
 * read, one JSON line each, for measuring the parser against labelled feeds.
 *
 * <p>A manifest line is {@code {"file", "headers": {...}, "url"}}; files stand beside the manifest, or in its folder {@code files}.
 * A line of dates is {@code {"text"}}; the answer maps each to its epoch second or null.
 */
public final class FeedItems {
    private static final JsonMapper MAPPER = new JsonMapper();

    private FeedItems() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> options = options(args);
        String manifest = options.get("--manifest");
        if (manifest == null) {
            throw new IllegalArgumentException(
                    "feed-items needs --manifest FILE, such as: feed-items --manifest feeds/manifest.jsonl --out items.jsonl");
        }
        run(Path.of(manifest), path(options.get("--dates")), path(options.get("--out")));
    }

    private static @Nullable Path path(@Nullable String option) {
        return option == null ? null : Path.of(option);
    }

    private static Map<String, String> options(String[] args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        return options;
    }

    /** Reads every feed of {@code manifest}; without {@code out} the lines go to standard output. */
    public static void run(Path manifest, @Nullable Path dates, @Nullable Path out) throws IOException {
        try (PrintWriter writer = out == null
                ? new PrintWriter(System.out, false, StandardCharsets.UTF_8)
                : new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
            for (String line : Files.readAllLines(manifest, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    writer.println(item(manifest, MAPPER.readTree(line)));
                }
            }
            if (dates != null) {
                writer.println(dates(dates));
            }
        }
    }

    private static ObjectNode item(Path manifest, JsonNode row) throws IOException {
        String file = row.path("file").asText();
        Path beside = manifest.toAbsolutePath().resolveSibling(file);
        Path path = Files.exists(beside)
                ? beside
                : manifest.toAbsolutePath().resolveSibling("files").resolve(file);
        JsonNode headers = row.path("headers");
        FeedSource source = new FeedSource(
                text(row, "url"),
                text(headers, "content-type"),
                text(headers, "content-location"),
                text(headers, "content-language"));
        byte[] bytes = Files.readAllBytes(path);
        ObjectNode answer = MAPPER.createObjectNode().put("file", file);
        FeedReading reading = FeedParser.parse(bytes, source);
        if (reading instanceof FeedReading.Read read) {
            FeedJson.write(answer.put("ok", true), read.feed(), FeedParser.complaint(bytes, source));
        } else if (reading instanceof FeedReading.Refused refused) {
            answer.put("ok", false).put("error", refused.message());
        }
        return answer;
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : null;
    }

    private static ObjectNode dates(Path dates) throws IOException {
        ObjectNode answer = MAPPER.createObjectNode().put("file", "__dates__").put("ok", true);
        ObjectNode read = answer.putObject("dates");
        for (String line : Files.readAllLines(dates, StandardCharsets.UTF_8)) {
            String written = MAPPER.readTree(line).path("text").asText();
            Instant instant = DateReader.read(written);
            if (instant == null) {
                read.putNull(written);
            } else {
                read.put(written, instant.getEpochSecond());
            }
        }
        return answer;
    }
}
