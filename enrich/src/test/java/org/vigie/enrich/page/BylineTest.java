package org.vigie.enrich.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylineTest {

    @Test
    void namesAreSplitAndRolesLeftOut() {
        assertThat(Byline.people(List.of("By Jane Mwangi and Peter Otieno, AP Auto Writer")))
                .containsExactly("Jane Mwangi", "Peter Otieno");
        assertThat(Byline.people(List.of("Par Aïssa Mahamat et Luc Berthier (à Tiné)")))
                .startsWith("Aïssa Mahamat");
        assertThat(Byline.people(List.of("Analysis by Omar Haddad"))).containsExactly("Omar Haddad");
    }

    @Test
    void addressesAndSentencesAreNoNames() {
        assertThat(Byline.people(List.of("https://post.example/jane", "jane@post.example", "", "admin")))
                .isEmpty();
    }
}
