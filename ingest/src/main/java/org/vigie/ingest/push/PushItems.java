package org.vigie.ingest.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigie.ingest.feed.DateReader;
import org.vigie.ingest.publish.ArticleId;
import org.vigie.ingest.publish.CanonicalUrl;
import org.vigie.v1.Origin;
import org.vigie.v1.OriginKind;
import org.vigie.v1.RawArticle;

/** The articles of one request: a JSON object, or one per line. A line that is none has its error, and harms no other. */
final class PushItems {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MAX_ARTICLE = 5 * 1024 * 1024;

    private PushItems() {}

    /** One article, or why it is none. */
    record Item(@Nullable RawArticle article, @Nullable String error) {}

    static List<Item> read(String body, String sender, Instant now) {
        List<Item> items = new ArrayList<>();
        if (isOneObject(body)) {
            items.add(item(body, sender, 0, now));
            return items;
        }
        for (String line : body.split("\\R")) {
            if (!line.isBlank()) {
                items.add(item(line, sender, items.size(), now));
            }
        }
        return items;
    }

    /** An object written over several lines is one article. */
    private static boolean isOneObject(String body) {
        try {
            JSON.reader()
                    .with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(body);
            return true;
        } catch (JsonProcessingException severalOrNone) {
            return false;
        }
    }

    private static Item item(String line, String sender, int index, Instant now) {
        try {
            JsonNode json = JSON.readTree(line);
            return json.isObject() ? item(json, sender, index, now) : error("not a JSON object");
        } catch (JsonProcessingException broken) {
            return error("not JSON: " + broken.getOriginalMessage());
        }
    }

    private static Item item(JsonNode json, String sender, int index, Instant now) {
        String html = string(json, "html");
        String document = html == null ? string(json, "text") : html;
        if (document == null) {
            return error("it has neither \"text\" nor \"html\"");
        }
        byte[] body = document.getBytes(StandardCharsets.UTF_8);
        if (body.length > MAX_ARTICLE) {
            return error("the article is larger than " + MAX_ARTICLE + " bytes");
        }
        String url = CanonicalUrl.of(string(json, "url"));
        if (url == null && string(json, "url") != null) {
            return error("\"url\" is not an http or https address");
        }
        String date = string(json, "date");
        if (date != null && DateReader.read(date) == null) {
            return error("\"date\" is not a date, such as 2026-11-22 or 2026-11-22T18:30:00Z");
        }
        String publisher = string(json, "publisher");
        RawArticle.Builder article = RawArticle.newBuilder()
                .setId(ArticleId.of(url, string(json, "id"), publisher == null ? sender : publisher, body))
                .setUrl(url)
                .setOrigin(new Origin(OriginKind.PUSH, sender, null, index))
                .setContentType(html == null ? "text/plain" : "text/html")
                .setCharset("utf-8")
                .setHeaders(Map.of())
                .setBody(ByteBuffer.wrap(body))
                .setTitle(string(json, "title"))
                .setPublished(iso(date))
                .setLang(string(json, "lang"))
                .setPublisher(publisher)
                .setAuthors(authors(json))
                .setFetched(now)
                .setAttempt(0);
        return new Item(article.build(), null);
    }

    /** A day stays a day, everything else becomes an instant. */
    private static @Nullable String iso(@Nullable String date) {
        return date == null || date.matches("\\d{4}-\\d{2}-\\d{2}") ? date : String.valueOf(DateReader.read(date));
    }

    private static List<String> authors(JsonNode json) {
        List<String> authors = new ArrayList<>();
        for (JsonNode author : json.path("authors")) {
            if (author.isTextual() && !author.asText().isBlank() && authors.size() < 50) {
                authors.add(author.asText());
            }
        }
        return authors;
    }

    private static Item error(String message) {
        return new Item(null, message);
    }

    private static @Nullable String string(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }
}
