package org.vigie.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableTextTest {
    private static final String SENTENCE = "Le Kenya a envoyé des médecins en Somalie. ";

    @Test
    void anArticleIsReadWhole() {
        String article = SENTENCE.repeat(3_000);
        assertThat(ReadableText.of(article)).isEqualTo(new ReadableText(article, false));
    }

    @Test
    void ofFiveMegabytesTheBeginningIsRead() {
        ReadableText read = ReadableText.of(SENTENCE.repeat(120_000));
        assertThat(read.partial()).isTrue();
        assertThat(read.text()).hasSizeBetween(149_000, 150_000).startsWith(SENTENCE);
    }

    @Test
    void aWordOfAMegabyteIsLeftOutAndTheOffsetsStay() {
        String text = "Avant " + "😀é".repeat(60_000) + " après";
        ReadableText read = ReadableText.of("Avant " + "😀é".repeat(20_000) + " après");
        assertThat(read.text().strip()).startsWith("Avant").endsWith("après");
        assertThat(read.text().codePointCount(0, read.text().length())).isEqualTo(40_012);
        assertThat(ReadableText.of(text).text().strip()).isEqualTo("Avant");
    }

    @Test
    void aPairOfSurrogatesIsNeverCut() {
        String read = ReadableText.of("a" + "😀".repeat(500_000)).text();
        assertThat(read.chars().noneMatch(unit -> Character.isSurrogate((char) unit)))
                .isTrue();
    }

    @Test
    void aSentenceWithoutEndIsEnded() {
        ReadableText read = ReadableText.of("China and Japan and ".repeat(5_000));
        assertThat(read.partial()).isTrue();
        assertThat(read.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(5_100));
    }
}
