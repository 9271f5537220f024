package org.vigie.enrich.entities.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final ActorTable TABLE = ActorTable.load();

    @Test
    void anArticleOf2014IsReadWithTheOfficeHoldersOf2014() {
        LocalDate day = LocalDate.of(2014, 6, 1);

        assertThat(code("Angela Merkel", "en", day)).isEqualTo("DEUGOV");
        assertThat(code("Nicolas Sarkozy", "fr", day)).isEqualTo("FRAELI");
        assertThat(code("John Kerry", "en", day)).isEqualTo("USAGOV");
        assertThat(code("Ban Ki-moon", "fr", day)).isEqualTo("IGOUNO");
    }

    @Test
    void oneWhoseTimeHasNotComeIsOfHisCountryOnly() {
        assertThat(code("Emmanuel Macron", "fr", LocalDate.of(2010, 1, 1))).isEqualTo("FRA");
    }

    @Test
    void withoutADateTheLatestOfficeIsMeant() {
        assertThat(code("Donald Trump", "en", null)).isEqualTo("USAGOV");
        assertThat(code("Vladimir Poutine", "fr", null)).isEqualTo("RUSGOV");
    }

    @Test
    void frenchAndEnglishSpellingsAreOnePerson() {
        assertThat(id("Vladimir Poutine", "fr")).isEqualTo(id("Vladimir Putin", "en"));
        assertThat(id("Volodymyr Zelenskyy", "en")).isEqualTo(id("Volodymyr Zelensky", "fr"));
        assertThat(id("Mouammar Kadhafi", "fr")).isEqualTo(id("Moammar Gadhafi", "en"));
        assertThat(id("Benyamin Nétanyahou", "fr")).isEqualTo(id("Benjamin Netanyahu", "en"));
    }

    @Test
    void aSharedSurnameMeansTheOneInOffice() {
        Match clinton = TABLE.find(List.of("Clinton"), "en").get(0);

        assertThat(clinton.preferred()).isNull();
        assertThat(name(clinton.preferred(LocalDate.of(1995, 1, 1)))).isEqualTo("Bill Clinton");
        assertThat(name(clinton.preferred(LocalDate.of(2011, 1, 1)))).isEqualTo("Hillary Clinton");
        assertThat(clinton.preferred(LocalDate.of(2024, 1, 1))).isNull();
    }

    @Test
    void aGroupHasTheRoleOfItsTime() {
        ActorRow taliban = TABLE.find(List.of("Taliban"), "en").get(0).rows().get(0);

        assertThat(taliban.code(LocalDate.of(2019, 1, 1))).isEqualTo("AFGREB");
        assertThat(taliban.code(LocalDate.of(2022, 1, 1))).isEqualTo("AFGGOV");
    }

    private static @Nullable String name(@Nullable ActorRow row) {
        return row == null ? null : row.name();
    }

    private static String id(String name, String lang) {
        return row(name, lang).id();
    }

    private static @Nullable String code(String name, String lang, @Nullable LocalDate day) {
        return row(name, lang).code(day);
    }

    private static ActorRow row(String name, String lang) {
        return TABLE.find(List.of(name.split(" ")), lang).get(0).rows().get(0);
    }
}
