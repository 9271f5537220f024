package org.vigie.enrich.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void theFirstLineIsTheTitleWhenAnEmptyLineFollows() {
        PageText text = read(
                "Le Mali expulse un diplomate\n\nBamako a expulsé mardi un diplomate.\nIl doit partir dans les 48 heures.\n");
        assertThat(text.title()).isEqualTo("Le Mali expulse un diplomate");
        assertThat(text.text()).isEqualTo("Bamako a expulsé mardi un diplomate.\nIl doit partir dans les 48 heures.");
    }

    @Test
    void withoutAnEmptyLineThereIsNoTitle() {
        PageText text = read("Mali expelled a diplomat on Tuesday.\nHe has 48 hours to leave.");
        assertThat(text.title()).isNull();
        assertThat(text.text()).startsWith("Mali expelled").endsWith("leave.");
    }

    @Test
    void linesBrokenForWidthAreOneParagraph() {
        PageText text = read(
                "Talks resume\n\nThe two delegations met for the third time this week in the\ncapital and agreed on a list of prisoners.\n");
        assertThat(text.text())
                .isEqualTo(
                        "The two delegations met for the third time this week in the capital and agreed on a list of prisoners.");
    }

    @Test
    void furnitureAtTheEndIsLeftOut() {
        PageText text = read(
                "Talks resume\n\nThe two delegations met again.\n\n(avec AFP)\n\n© 2026 Harbour Post. All rights reserved.\n");
        assertThat(text.text()).isEqualTo("The two delegations met again.");
    }

    @Test
    void anEmptyFileHasNothing() {
        assertThat(read("").title()).isNull();
        assertThat(read("\n\n \n").text()).isEmpty();
    }

    private static PageText read(String text) {
        return PlainText.read(text.getBytes(StandardCharsets.UTF_8), "text/plain", null);
    }
}
