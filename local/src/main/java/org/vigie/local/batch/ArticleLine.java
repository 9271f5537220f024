package org.vigie.local.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.Analyser;
import org.vigie.enrich.Outcome;
import org.vigie.enrich.RawInput;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.EnrichedArticle;
import org.vigie.enrich.events.CodingTrace;
import org.vigie.ingest.publish.ArticleId;
import org.vigie.ingest.publish.CanonicalUrl;

/**
 * One input line {@code {"id", "lang", "date", "url", "title", "publisher", "text" or "html"}}; all but the last may be
 * missing. A {@code text} is the text, to the letter, so that offsets count in what was sent; {@code html} is a page
 * whose article has to be found first.
 */
final class ArticleLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleLine() {}

    /** Understands the article of a line, or tells what is wrong with the line. */
    static Outcome<EnrichedArticle> analyse(String line, Analyser analyser) {
        try {
            JsonNode json = JSON.readTree(line);
            if (json == null || !json.isObject()) {
                return malformed("a JSON object is expected, such as {\"text\": \"...\"}");
            }
            return json.path("html").isTextual() ? page(json, analyser) : text(json, analyser);
        } catch (JsonProcessingException broken) {
            return malformed("not JSON: " + broken.getOriginalMessage());
        }
    }

    private static Outcome<EnrichedArticle> text(JsonNode json, Analyser analyser) {
        if (!json.path("text").isTextual()) {
            return malformed("it has neither \"text\" nor \"html\" as a string");
        }
        String text = json.path("text").asText();
        if (text.isBlank() && string(json, "title") == null) {
            return Outcome.bad(Outcome.Stage.TEXT, Outcome.Reason.NO_TEXT, "\"text\" is empty");
        }
        String published = string(json, "date");
        return Outcome.good(analyser.understand(
                new Article(
                        id(json, text),
                        CanonicalUrl.of(string(json, "url")),
                        string(json, "publisher"),
                        string(json, "lang"),
                        string(json, "title"),
                        text,
                        published,
                        Analyser.day(published)),
                CodingTrace.silent()));
    }

    private static Outcome<EnrichedArticle> page(JsonNode json, Analyser analyser) {
        String html = json.path("html").asText();
        return analyser.analyse(new RawInput(
                id(json, html),
                CanonicalUrl.of(string(json, "url")),
                "text/html; charset=utf-8",
                "utf-8",
                html.getBytes(StandardCharsets.UTF_8),
                string(json, "title"),
                string(json, "date"),
                string(json, "lang"),
                string(json, "publisher"),
                List.of()));
    }

    private static Outcome<EnrichedArticle> malformed(String message) {
        return Outcome.bad(Outcome.Stage.DECODE, Outcome.Reason.MALFORMED, message);
    }

    private static String id(JsonNode json, String document) {
        String given = string(json, "id");
        return given == null
                ? ArticleId.of(
                        CanonicalUrl.of(string(json, "url")), null, null, document.getBytes(StandardCharsets.UTF_8))
                : given;
    }

    private static @Nullable String string(JsonNode json, String field) {
        JsonNode value = json.path(field);
        String text = value.isNumber()
                ? value.asText()
                : value.isTextual() ? value.asText().strip() : "";
        return text.isEmpty() ? null : text;
    }
}
