package org.vigie.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NearDuplicatesTest {
    static List<String> pairs() throws IOException {
        try (var in = NearDuplicatesTest.class.getResourceAsStream("pairs.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aWireCopyNamesItsFirstAndAnotherTextOnTheSameMatterDoesNot(String row) {
        String[] pair = row.split("\t");
        NearDuplicates index = new NearDuplicates(10);
        index.findAndAdd("first", pair[1]);

        NearDuplicates.Match match = index.findAndAdd("second", pair[2]);

        if (pair[0].equals("same")) {
            assertThat(match).isNotNull();
            assertThat(match.id()).isEqualTo("first");
        } else {
            assertThat(match).isNull();
        }
    }

    @Test
    void theSameTextIsWhollyAlikeAndItsRevisionIsNoCopyOfItself() throws IOException {
        String text = pairs().get(0).split("\t")[1];
        NearDuplicates index = new NearDuplicates(10);
        index.findAndAdd("a", text);

        assertThat(index.findAndAdd("a", text)).isNull();
        assertThat(index.findAndAdd("b", text.toUpperCase(java.util.Locale.ROOT))
                        .share())
                .isEqualTo(1.0);
    }

    @Test
    void shortNoticesAreNeverCopies() {
        NearDuplicates index = new NearDuplicates(10);
        index.findAndAdd("a", "Météo : soleil demain sur tout le pays.");

        assertThat(index.findAndAdd("b", "Météo : soleil demain sur tout le pays."))
                .isNull();
        assertThat(index.findAndAdd("c", "")).isNull();
    }

    @Test
    void theOldestLeaveTheIndex() throws IOException {
        String text = pairs().get(0).split("\t")[1];
        NearDuplicates index = new NearDuplicates(2);
        index.findAndAdd("old", text);
        index.findAndAdd("x", pairs().get(1).split("\t")[1]);
        index.findAndAdd("y", pairs().get(4).split("\t")[1]);

        assertThat(index.size()).isEqualTo(2);
        assertThat(index.findAndAdd("new", text)).isNull();
    }

    @Test
    void aChangedGuidADoubleGuidAndANewTextGiveAtMostOneNewArticlePerText() {
        SeenItems seen = new SeenItems(List.of());

        assertThat(seen.see("aaaaaaaaaaaa1", "Le premier texte")).isEqualTo(SeenItems.Verdict.NEW);
        assertThat(seen.see("aaaaaaaaaaaa1", "Le premier  texte.")).isEqualTo(SeenItems.Verdict.UNCHANGED);
        assertThat(seen.see("bbbbbbbbbbbb1", "Le premier texte")).isEqualTo(SeenItems.Verdict.REPEATED);
        assertThat(seen.see("aaaaaaaaaaaa1", "Un autre texte")).isEqualTo(SeenItems.Verdict.REVISED);
        SeenItems restarted = new SeenItems(seen.lines());
        assertThat(restarted.see("aaaaaaaaaaaa1", "Un autre texte")).isEqualTo(SeenItems.Verdict.UNCHANGED);
        assertThat(restarted.see("bbbbbbbbbbbb1", "Le premier texte")).isEqualTo(SeenItems.Verdict.UNCHANGED);
    }

    @Test
    void aFeedOfThreeThousandItemsIsKnownTheSecondTime() {
        SeenItems seen = new SeenItems(List.of());
        for (int i = 0; i < 3_000; i++) {
            seen.see(String.format("%012d", i), "Texte " + i);
        }
        seen.trim(3_000);
        SeenItems again = new SeenItems(seen.lines());

        for (int i = 0; i < 3_000; i++) {
            assertThat(again.see(String.format("%012d", i), "Texte " + i)).isEqualTo(SeenItems.Verdict.UNCHANGED);
        }
        again.trim(10);
        assertThat(again.lines()).hasSize(500).first().isEqualTo(seen.lines().get(0));
    }
}
