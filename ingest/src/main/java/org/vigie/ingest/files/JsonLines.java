package org.vigie.ingest.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vigie.ingest.publish.ArticleId;
import org.vigie.ingest.publish.CanonicalUrl;
import org.vigie.v1.RawArticle;

/**
 * JSON lines {@code {"id", "url", "title", "lang", "date", "publisher", "text" or "html"}}, all but the last optional. A
 * line that is nothing of the kind is sent on as it is: it will be found among the bad articles and is not lost.
 */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String source;
    private final Consumer<RawArticle> articles;
    private final Consumer<Problem> problems;

    JsonLines(String source, Consumer<RawArticle> articles, Consumer<Problem> problems) {
        this.source = source;
        this.articles = articles;
        this.problems = problems;
    }

    void read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            LineReader lines = new LineReader(in, (int) ArticleFiles.MAX_BYTES);
            int item = 0;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                if (lines.isTooLong()) {
                    problem(lines.number(), "longer than " + ArticleFiles.MAX_BYTES + " bytes; left out");
                } else if (!isBlank(line)) {
                    articles.accept(article(line, lines.number(), item++));
                }
            }
        }
    }

    private static boolean isBlank(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).isBlank();
    }

    private RawArticle article(byte[] line, long number, int item) {
        try {
            JsonNode json = JSON.readTree(line);
            String text = string(json, "text");
            String html = string(json, "html");
            if (text == null && html == null) {
                return asItIs(line, number, item, "it has neither \"text\" nor \"html\"");
            }
            return article(json, html == null ? "text/plain" : "text/html", html == null ? text : html, item);
        } catch (JsonProcessingException broken) {
            return asItIs(line, number, item, "not JSON: " + broken.getOriginalMessage());
        } catch (IOException neverFromMemory) {
            throw new IllegalStateException(neverFromMemory);
        }
    }

    private RawArticle article(JsonNode json, String contentType, @Nullable String document, int item) {
        byte[] body = String.valueOf(document).getBytes(StandardCharsets.UTF_8);
        String url = CanonicalUrl.of(string(json, "url"));
        String publisher = string(json, "publisher");
        return PlainFiles.article(source, item, url, contentType, body)
                .setId(ArticleId.of(url, string(json, "id"), publisher, body))
                .setCharset("utf-8")
                .setTitle(string(json, "title"))
                .setPublished(string(json, "date"))
                .setLang(string(json, "lang"))
                .setPublisher(publisher)
                .build();
    }

    private RawArticle asItIs(byte[] line, long number, int item, String why) {
        problem(number, why + "; it goes to the bad articles as it is");
        return PlainFiles.article(source, item, null, "application/x-ndjson", line)
                .build();
    }

    private void problem(long number, String message) {
        problems.accept(new Problem(source + " line " + number, message));
    }

    private static @Nullable String string(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value == null || !value.isTextual() || value.asText().isBlank() ? null : value.asText();
    }
}
