package org.vigie.enrich.entities.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoleNounsTest {
    private static final RoleNouns ENGLISH = RoleNouns.load("en");
    private static final RoleNouns FRENCH = RoleNouns.load("fr");

    @Test
    void anEmptyTextHasNoRoles() {
        assertThat(ENGLISH.find(List.of())).isEmpty();
        assertThat(FRENCH.find(List.of("", "«", "'"))).isEmpty();
    }

    @Test
    void theLongestRoleWins() {
        assertThat(english("the foreign ministry spokeswoman said"))
                .containsExactly("foreign ministry spokeswoman [GOV]");
        assertThat(french("le ministre de les Affaires étrangères"))
                .containsExactly("ministre des Affaires étrangères [GOV]");
    }

    @Test
    void pluralsAndFemininesAreUnderstood() {
        assertThat(english("gunmen shot policemen and members of parliament"))
                .containsExactly("gunman [REB]", "policeman [COP]", "member of parliament [LEG]");
        assertThat(french("les députées et les généraux")).containsExactly("député [LEG]", "général [MIL]");
        assertThat(french("des combattants étrangers")).containsExactly("combattant étranger [REB]");
    }

    @Test
    void oneWhoWasMinisterIsNoGovernment() {
        assertThat(english("the former defence minister")).containsExactly("defence minister [ELI]");
        assertThat(french("l'ex-ministre de la Défense")).containsExactly("ex-ministre [ELI]");
    }

    @Test
    void everyRowIsWellFormed() {
        for (String lang : List.of("en", "fr")) {
            for (Tsv.Row line : Tsv.read("roles." + lang + ".tsv", null)) {
                assertThat(line.list("sectors")).as(line.get("phrase")).allMatch(Sectors::isKnown);
            }
        }
        assertThat(ENGLISH.size()).isGreaterThan(900);
        assertThat(FRENCH.size()).isGreaterThan(900);
    }

    private static List<String> english(String text) {
        return roles(ENGLISH, text);
    }

    private static List<String> french(String text) {
        return roles(FRENCH, text);
    }

    private static List<String> roles(RoleNouns nouns, String text) {
        return nouns.find(List.of(text.split(" "))).stream()
                .map(match -> match.noun().phrase() + " " + match.sectors())
                .toList();
    }
}
