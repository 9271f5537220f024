package org.vigie.schemas.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigie.schemas.Samples;
import org.vigie.v1.EnrichedArticle;

class JsonTest {
    @Test
    void absentMeansAbsent() {
        EnrichedArticle article = EnrichedArticle.newBuilder()
                .setId("a1")
                .setText("Texte.")
                .setTitle("")
                .setVersion("0.1.0")
                .build();

        assertThat(Json.line(article))
                .isEqualTo("{\"id\":\"a1\",\"text\":\"Texte.\",\"sentences\":[],\"mentions\":[],\"entities\":[],"
                        + "\"events\":[],\"partial\":false,\"version\":\"0.1.0\"}");
    }

    @Test
    void onlyTitleMentionsSayWhereTheyAre() {
        EnrichedArticle article = EnrichedArticle.newBuilder()
                .setId("a1")
                .setText("Kenya")
                .setMentions(List.of(Samples.mention("Kenya", 4, "title"), Samples.mention("Kenya", 0, null)))
                .setVersion("0.1.0")
                .build();

        assertThat(Json.line(article))
                .contains("{\"text\":\"Kenya\",\"start\":4,\"end\":9,\"type\":\"LOC\",\"in\":\"title\"}")
                .contains("{\"text\":\"Kenya\",\"start\":0,\"end\":5,\"type\":\"LOC\"}");
    }

    @Test
    void bytesAreBase64AndPeopleGetLines() {
        assertThat(Json.line(Samples.raw("a1", "Kim"))).contains("\"body\":\"S2lt\"");
        assertThat(Json.pretty(Samples.raw("a1", "Kim"))).contains("\n");
    }
}
