package org.vigie.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Token;

class FrenchMendingTest {

    private static final TextParser FRENCH = TextParser.load("fr");

    @Test
    void nothingIsMendedInNothing() {
        assertThat(new FrenchMending(FrenchMorphology.load()).tags(List.of())).isEmpty();
        assertThat(new FrenchMending(FrenchMorphology.load()).tree(List.of())).isEmpty();
        assertThat(new FrenchMending(FrenchMorphology.load())
                        .tree(parsed("des des du").tokens()))
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "La Norvège a livré des chars à la Moldavie., chars",
        "L'Algérie a vendu du gaz à l'Italie., gaz",
        "La Pologne héberge des réfugiés ukrainiens., réfugiés",
        "La Serbie a tenu des pourparlers avec la Croatie., pourparlers",
    })
    void anIndefiniteObjectIsAnObject(String text, String object) {
        assertThat(relation(text, object)).isEqualTo("obj");
    }

    @ParameterizedTest
    @CsvSource({
        "Le Tchad bénéficie du soutien de la France., soutien",
        "Les rebelles se sont emparés du village., village",
        "Les soldats sont sortis du pays., pays",
        "Le ministre a été chassé du pays., pays",
    })
    void aPrepositionStaysAPreposition(String text, String noun) {
        assertThat(relation(text, noun)).isNotEqualTo("obj");
    }

    @Test
    void aNounAfterItsArticleIsNoVerb() {
        Token strike = token("Une frappe israélienne a fait dix morts.", "frappe");
        assertThat(strike.tag()).isEqualTo("NOUN");
        assertThat(strike.lemma()).isEqualTo("frappe");
    }

    @Test
    void aSentenceWithoutVerbFindsIt() {
        assertThat(token("La Chine intimide Taïwan.", "intimide").lemma()).isEqualTo("intimider");
        assertThat(relation("La Chine intimide Taïwan.", "Taïwan")).isEqualTo("obj");
    }

    @Test
    void aPhraseWithoutVerbStaysAPhrase() {
        assertThat(parsed("Le nouveau président français.").tokens()).noneMatch(token -> token.is("VERB"));
    }

    private static Sentence parsed(String text) {
        return FRENCH.parse(FRENCH.split(text, 0).get(0));
    }

    private static Token token(String text, String word) {
        return parsed(text).tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String relation(String text, String word) {
        return token(text, word).relation();
    }
}
