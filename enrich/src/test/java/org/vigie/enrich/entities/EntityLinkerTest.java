package org.vigie.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.enrich.article.Entity;
import org.vigie.enrich.article.Mention;

class EntityLinkerTest {
    private static @Nullable String link(Tables.Lang lang, String text, String name) {
        Linked linked = Tables.read(lang, null, text, null);
        for (Mention mention : linked.mentions()) {
            if (mention.text().equals(name)) {
                return mention.entity();
            }
        }
        throw new AssertionError("no mention of " + name + " in " + linked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q230|Georgia|Georgia's parliament passed the law despite protests in Tbilisi.",
                "Q1428|Georgia|Voters in Georgia elect a senator on Tuesday; the governor spoke in Atlanta.",
                "Q974|Congo|Rebels advanced in eastern Congo, near Goma, and Kinshasa accused Rwanda.",
                "Q971|Congo|The president of Congo returned to Brazzaville.",
                "Q1006|Guinea|Soldiers from Guinea trained with those of Equatorial Guinea and Papua New Guinea.",
                "Q983|Equatorial Guinea|Soldiers from Guinea trained with those of Equatorial Guinea.",
                "Q810|Jordan|Jordan condemned the raid.",
                "name:michael-jordan|Michael Jordan|Michael Jordan visited Amman, in Jordan.",
                "Q784|Dominica|Dominica signed a pact with the Dominican Republic.",
                "Q786|Dominican Republic|Dominica signed a pact with the Dominican Republic.",
                "Q61|Washington|The delegation arrived in Washington on Friday.",
                "Q30|Washington|Washington accused Iran of lying.",
                "Q1223|Washington|The governor of Washington visited Seattle and Spokane.",
                "Q23|George Washington|George Washington died in 1799.",
                "name:paris-hilton|Paris Hilton|Paris Hilton arrived in London.",
                "Q168954|Tripoli|Clashes broke out in Tripoli, in northern Lebanon.",
            })
    void theTextTellsNamesakesApart(String id, String name, String text) {
        assertThat(link(Tables.Lang.EN, text, name)).isEqualTo(id);
    }

    @Test
    void whatOnlyTheContextCouldTellIsLeftOpen() {
        assertThat(link(Tables.Lang.FR, "Le Congo a fermé sa frontière.", "Congo"))
                .isNull();
    }

    @Test
    void theLongestNameDecidesTheShortOnes() {
        Linked linked =
                Tables.read(Tables.Lang.EN, null, "Brigitte Macron visited a school. Macron met the pupils.", null);
        assertThat(linked.mentions()).extracting(Mention::entity).containsOnly("name:brigitte-macron");
    }

    @Test
    void anAcronymIsTheBodyItWasExplainedWith() {
        Linked linked = Tables.read(
                Tables.Lang.FR, null, "La Cour pénale internationale (CPI) siège à La Haye. La CPI enquête.", null);
        assertThat(linked.entities()).extracting(Entity::id).containsExactly("Q47488", "Q36600");
        assertThat(linked.entities().get(0).mentions()).isEqualTo(3);
    }

    @Test
    void everyLinkedMentionHasItsEntity() {
        Linked linked = Tables.read(
                Tables.Lang.EN, "Poland warns Belarus", "Poland warned Belarus on Monday. NATO met in Brussels.", null);
        assertThat(linked.entities())
                .extracting(Entity::id)
                .containsAll(linked.mentions().stream().map(Mention::entity).toList());
        assertThat(linked.entities().stream().mapToInt(Entity::mentions).sum())
                .isEqualTo(linked.mentions().size());
    }

    @Test
    void aCityHasItsCoordinates() {
        Entity kharkiv = Tables.read(Tables.Lang.EN, null, "A drone hit Kharkiv in Ukraine.", null).entities().stream()
                .filter(entity -> entity.name().equals("Kharkiv"))
                .findFirst()
                .orElseThrow();
        assertThat(kharkiv.type()).isEqualTo(Entity.Type.PLACE);
        assertThat(kharkiv.country()).isEqualTo("UKR");
        assertThat(kharkiv.lat()).isBetween(49.0, 51.0);
    }
}
