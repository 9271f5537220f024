package org.vigie.enrich.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.Analyser;
import org.vigie.enrich.article.Article;

/**
 * A text with the events a careful reader finds in it, one line of a labelled file; GUIDELINE.md tells how they are
 * labelled.
 *
 * @param article the text, its language and its day
 * @param gold the events to find; none for a text that must stay empty
 * @param forbidden events that must not be given
 */
public record LabelledText(Article article, List<CodedEvent> gold, List<CodedEvent> forbidden) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public LabelledText {
        gold = List.copyOf(gold);
        forbidden = List.copyOf(forbidden);
    }

    public String id() {
        return article.id();
    }

    String lang() {
        return article.lang() == null ? "" : article.lang();
    }

    /** Our own sentences of a language. */
    public static List<LabelledText> own(String lang) {
        String file = "events." + lang + ".jsonl";
        try (InputStream in = LabelledText.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the labelled file " + file + " is missing from the program");
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The texts of a file; a line that is no labelled text is named with its number. */
    public static List<LabelledText> read(Path file) throws IOException {
        return parse(file.toString(), Files.readString(file));
    }

    private static List<LabelledText> parse(String file, String lines) {
        List<LabelledText> texts = new ArrayList<>();
        int number = 0;
        for (String line : lines.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                texts.add(parse(file, number, line));
            }
        }
        return texts;
    }

    private static LabelledText parse(String file, int number, String line) {
        try {
            JsonNode json = JSON.readTree(line);
            if (!json.path("id").isTextual()
                    || !json.path("text").isTextual()
                    || !json.path("gold").isArray()) {
                throw new IllegalArgumentException(
                        file + " line " + number + " lacks \"id\", \"text\" or the list \"gold\"");
            }
            return new LabelledText(article(json), events(json.path("gold")), events(json.path("mustNotCode")));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    file + " line " + number + " is not JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static Article article(JsonNode json) {
        String day = string(json, "date");
        return new Article(
                json.path("id").asText(),
                null,
                null,
                string(json, "lang"),
                string(json, "title"),
                json.path("text").asText(),
                day,
                Analyser.day(day));
    }

    private static @Nullable String string(JsonNode json, String field) {
        String value = json.path(field).asText("").strip();
        return value.isEmpty() || json.path(field).isNull() ? null : value;
    }

    private static List<CodedEvent> events(JsonNode list) {
        List<CodedEvent> events = new ArrayList<>();
        for (JsonNode event : list) {
            List<String> accepted = new ArrayList<>();
            event.path("acceptCodes").forEach(code -> accepted.add(code.asText()));
            events.add(new CodedEvent(
                    text(event, "source"),
                    text(event, "code"),
                    text(event, "target"),
                    text(event, "plover"),
                    accepted,
                    event.path("optional").asBoolean(),
                    text(event, "status").toLowerCase(Locale.ROOT),
                    0));
        }
        return events;
    }

    private static String text(JsonNode json, String field) {
        String value = string(json, field);
        return value == null ? "" : value;
    }
}
