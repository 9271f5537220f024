package org.vigie.enrich.entities.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorTableTest {
    private static final ActorTable TABLE = ActorTable.load();

    @Test
    void anEmptyTextNamesNobody() {
        assertThat(TABLE.find(List.of(), "en")).isEmpty();
        assertThat(TABLE.find(List.of("", "'", "-", "…", "\u00A0"), "fr")).isEmpty();
        assertThat(TABLE.find(List.of("Russia"), "xx")).isEmpty();
    }

    @Test
    void namesNeedTheirCapitals() {
        assertThat(english("turkey with china plates for us in jordan")).isEmpty();
        assertThat(english("Turkey and China")).containsExactly("country:TUR NAME", "country:CHN NAME");
    }

    @Test
    void aDottedAcronymIsTheStateAndAPronounIsNot() {
        assertThat(english("The U.S. told us")).containsExactly("country:USA ACRONYM");
        assertThat(english("US troops")).containsExactly("country:USA ACRONYM");
    }

    @Test
    void aNameInsideAHyphenatedWordIsFoundAsAPart() {
        Match led = TABLE.find(List.of("U.S.-led", "raid"), "en").get(0);

        assertThat(led.rows().get(0).id()).isEqualTo("country:USA");
        assertThat(led.whole()).isFalse();
        assertThat(TABLE.find(List.of("Iran's", "navy"), "en").get(0).whole()).isTrue();
        assertThat(TABLE.find(List.of("l’Iran"), "fr").get(0).whole()).isTrue();
    }

    @Test
    void theLongestNameWins() {
        assertThat(english("South Sudan and Equatorial Guinea"))
                .containsExactly("country:SSD NAME", "country:GNQ NAME");
        assertThat(french("la République démocratique du Congo")).containsExactly("country:COD NAME");
        assertThat(french("la Corée de le Nord")).containsExactly("country:PRK NAME");
    }

    @Test
    void frenchDemonymsOfEveryFormAreFound() {
        assertThat(french("des soldates nord-coréennes")).containsExactly("country:PRK DEMONYM_ADJECTIVE");
        assertThat(french("les Nigériens")).containsExactly("country:NER DEMONYM_NOUN");
        assertThat(french("les Nigérians")).containsExactly("country:NGA DEMONYM_NOUN");
        assertThat(french("un officier états-unien")).containsExactly("country:USA DEMONYM_ADJECTIVE");
    }

    @Test
    void accentsAndApostrophesDoNotCount() {
        assertThat(french("l’ Elysee dément")).containsExactly("seat:elysee SEAT");
        assertThat(french("la Côte d’Ivoire")).containsExactly("country:CIV NAME");
        assertThat(english("Cote d'Ivoire")).containsExactly("country:CIV NAME");
    }

    @Test
    void aNameOfTwoStatesIsNotSure() {
        Match congo = TABLE.find(List.of("le", "Congo"), "fr").get(0);

        assertThat(congo.rows()).extracting(ActorRow::id).containsExactly("country:COD", "country:COG");
        assertThat(congo.preferred()).isNull();
    }

    @Test
    void seatsAndCapitalsStandForGovernments() {
        assertThat(english("Downing Street told Lisbon"))
                .containsExactly("seat:downing-street SEAT", "country:PRT CAPITAL");
        assertThat(TABLE.find(List.of("Kremlin"), "en").get(0).rows().get(0).code(null))
                .isEqualTo("RUSGOV");
    }

    @Test
    void aUserAddsRowsInAFile(@TempDir Path dir) throws Exception {
        Files.writeString(
                dir.resolve("organisations.tsv"),
                "id\tcountry\tsectors\ten\tfr\norg:harbour-watch\tISL\tNGO\tHarbour Watch\tVigie du port\n");

        ActorTable table = ActorTable.load(dir);

        Match match = table.find(List.of("la", "Vigie", "du", "port"), "fr").get(0);
        assertThat(match.rows().get(0).code(LocalDate.of(2020, 1, 1))).isEqualTo("ISLNGO");
    }

    private static List<String> english(String text) {
        return ids(text, "en");
    }

    private static List<String> french(String text) {
        return ids(text, "fr");
    }

    private static List<String> ids(String text, String lang) {
        return TABLE.find(List.of(text.split(" ")), lang).stream()
                .map(match -> match.rows().get(0).id() + " " + match.kind())
                .toList();
    }
}
