package org.vigie.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.enrich.article.Mention;

/** Names and links of our own labelled paragraphs, twenty a language; the form is that of {@link NamesBench}. */
class LabelledNamesTest {
    private static final double NAMES = 0.90;
    private static final double LINKS = 0.95;

    @ParameterizedTest
    @EnumSource(Tables.Lang.class)
    void namesAndLinksAreRight(Tables.Lang lang) throws IOException {
        int right = 0;
        int given = 0;
        int gold = 0;
        int linked = 0;
        int linkedRight = 0;
        List<String> wrong = new ArrayList<>();
        for (JsonNode record : records(lang)) {
            List<Mention> mentions =
                    Tables.read(lang, null, record.get("text").asText(), null).mentions();
            given += mentions.size();
            for (JsonNode name : record.get("entities")) {
                gold++;
                Mention found = find(mentions, name);
                right += found == null ? 0 : 1;
                boolean isScored = found != null && !name.get("link").isNull();
                boolean isRight = isScored && name.get("link").asText().equals(found.entity());
                linked += isScored ? 1 : 0;
                linkedRight += isRight ? 1 : 0;
                if (found == null || isScored && !isRight) {
                    wrong.add(record.get("sent_id").asText() + " " + name + " found " + found);
                }
            }
        }
        assertThat(2.0 * right / (gold + given)).as("F1, missed: %s", wrong).isGreaterThanOrEqualTo(NAMES);
        assertThat((double) linkedRight / linked).as("links, wrong: %s", wrong).isGreaterThanOrEqualTo(LINKS);
    }

    private static @Nullable Mention find(List<Mention> mentions, JsonNode name) {
        for (Mention mention : mentions) {
            if (mention.span().start() == name.get("start").asInt()
                    && mention.span().end() == name.get("end").asInt()
                    && mention.type().name().equals(name.get("type").asText())) {
                return mention;
            }
        }
        return null;
    }

    private static List<JsonNode> records(Tables.Lang lang) throws IOException {
        String file = "/names/" + lang.name().toLowerCase(Locale.ROOT) + ".jsonl";
        List<JsonNode> records = new ArrayList<>();
        try (InputStream in = LabelledNamesTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                records.add(new ObjectMapper().readTree(line));
            }
        }
        return records;
    }
}
