package org.vigie.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.enrich.article.Mention;

class MentionFinderTest {
    private static List<String> english(String text) {
        return names(Tables.read(Tables.Lang.EN, null, text, null));
    }

    private static List<String> french(String text) {
        return names(Tables.read(Tables.Lang.FR, null, text, null));
    }

    private static List<String> names(Linked linked) {
        return linked.mentions().stream()
                .map(mention -> mention.type() + " " + mention.text())
                .toList();
    }

    @Test
    void articlesAndTitlesAreNoPartOfAName() {
        assertThat(french("L’Italie a reçu Mme Dubreuil.")).containsExactly("LOC Italie", "PER Dubreuil");
        assertThat(english("The Netherlands thanked President Obasanjo."))
                .containsExactly("LOC Netherlands", "PER Obasanjo");
    }

    @Test
    void aPairOfNamesIsTwoNames() {
        assertThat(french("Le sommet Moscou-Pékin a commencé.")).containsExactly("LOC Moscou", "LOC Pékin");
        assertThat(english("The Russia-Ukraine talks have begun.")).containsExactly("LOC Russia", "LOC Ukraine");
    }

    @Test
    void peopleOfACountryAreNoName() {
        assertThat(french("Deux Ukrainiens et trois Polonaises ont été arrêtés."))
                .isEmpty();
        assertThat(english("Two Ukrainians and a Polish driver were arrested.")).isEmpty();
    }

    @Test
    void aSurnameIsThePersonNamedBefore() {
        assertThat(english("Hanna Sandberg founded the company. Sandberg sold it."))
                .containsExactly("PER Hanna Sandberg", "PER Sandberg");
        assertThat(french("Luc Orange est arrivé. « Je pars », a dit Orange."))
                .containsExactly("PER Luc Orange", "PER Orange");
    }

    @Test
    void officialNamesMayBeginSmall() {
        assertThat(french("Le ministère russe de la Défense a démenti."))
                .containsExactly("ORG ministère russe de la Défense");
        assertThat(french("Elle enseigne à l'université Jean-Moulin de Lyon.")).hasSize(1);
    }

    @Test
    void shoutedHeadlinesHaveNames() {
        assertThat(english("RUSSIA WARNS POLAND OVER MISSILES")).containsExactly("LOC RUSSIA", "LOC POLAND");
    }

    @Test
    void offsetsCountCodePoints() {
        Linked linked =
                Tables.read(Tables.Lang.EN, null, "😀😀 Poland warned Belarus. 𝔛 Warsaw 😀 closed the border.", null);
        String text = "😀😀 Poland warned Belarus. 𝔛 Warsaw 😀 closed the border.";
        for (Mention mention : linked.mentions()) {
            int from = text.offsetByCodePoints(0, mention.span().start());
            int to = text.offsetByCodePoints(0, mention.span().end());
            assertThat(text.substring(from, to)).isEqualTo(mention.text());
        }
        assertThat(linked.mentions()).extracting(Mention::text).contains("Poland", "Belarus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200F\u202Eabc\u202C \u061CABC",
                "- - - «»“”()[]…",
                "😀😀😀😀",
                "A",
                "l'",
                "de de de de la la la",
                "\u0000\u0001",
                "United-- -Nations- --",
                "((((((((((((((((((((("
            })
    void whatIsNoTextHasNoNamesAndDoesNoHarm(String text) {
        assertThat(english(text).size()).isLessThan(3);
        assertThat(french(text).size()).isLessThan(3);
    }

    @Test
    void aWordOfAMegabyteIsSurvived() {
        assertThat(english("Poland " + "x".repeat(1_000_000) + " Belarus.")).contains("LOC Poland");
    }

    @Test
    void theSameTextGivesTheSameNames() {
        String text = "Georgia and Jordan met in Washington, the Kremlin said. Hassan al-Bakri left for the Union.";
        assertThat(english(text)).isEqualTo(english(text));
    }
}
