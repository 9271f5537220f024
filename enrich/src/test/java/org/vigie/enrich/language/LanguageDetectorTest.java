package org.vigie.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private static LanguageDetector detector;

    @BeforeAll
    static void load() {
        detector = LanguageDetector.load();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|عقد وزير الخارجية اجتماعا في القاهرة",
                "de|Der Bundestag stimmt über den Haushalt ab",
                "en|Gaza ceasefire talks stall in Cairo",
                "es|El presidente se reúne con el canciller",
                "fr|Macron reçoit Scholz à Paris",
                "fr|Trump-Poutine : rencontre à Anchorage",
                "it|Il governo italiano approva la manovra",
                "nl|Rutte spreekt met Trump over Oekraïne",
                "pl|Prezydent spotkał się z kanclerzem",
                "pt|O presidente viaja para a China e não volta antes de sexta-feira",
                "ru|Президент России прибыл в Пекин",
                "tr|Cumhurbaşkanı Moskova ya gidiyor",
                "uk|Зеленський зустрівся з Байденом у Києві",
                "zh|习近平会见普京",
            })
    void aHeadlineIsEnough(String language, String headline) {
        assertThat(detector.detect(headline, null)).isEqualTo(language);
    }

    @Test
    void namesAloneHaveNoLanguage() {
        assertThat(detector.detect("Vladimir Putin, Xi Jinping", null)).isNull();
        assertThat(detector.detect("OK", null)).isNull();
    }

    @Test
    void aShortHeadlineIsInTheLanguageOfItsFeed() {
        assertThat(detector.detect("Israel strikes Beirut", "en-GB")).isEqualTo("en");
        assertThat(detector.detect("Vladimir Putin, Xi Jinping", "fr")).isEqualTo("fr");
        assertThat(detector.detect("OK", "fr_FR")).isEqualTo("fr");
    }

    @Test
    void aWrongHintLosesAgainstTheText() {
        String text =
                "Le ministre des Affaires étrangères a reçu jeudi son homologue, et les deux hommes ont parlé de la"
                        + " frontière. Aucune décision n'a été annoncée à l'issue de la rencontre.";
        assertThat(detector.detect(text, "en")).isEqualTo("fr");
        assertThat(detector.detect("习近平会见普京", "fr")).isEqualTo("zh");
    }

    @Test
    void aLanguageThatIsNotServedIsAbsent() {
        assertThat(detector.detect("Statsministern besöker Köpenhamn för samtal om försvaret", null))
                .isNull();
        assertThat(detector.detect("Η κυβέρνηση ανακοίνωσε νέα μέτρα για την οικονομία", null))
                .isNull();
        assertThat(detector.detect("日本の首相は木曜日に記者会見を開いた", null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "''",
                "' '",
                "12345 67890 2024",
                "https://example.org/a/b",
                "😀😀😀😀😀😀😀😀😀😀😀😀",
                "'\u200F\u202E'"
            })
    void whatHoldsNoWordsHasNoLanguage(String text) {
        assertThat(detector.detect(text, "fr")).isNull();
    }

    @Test
    void aHugeTextTakesNoLongerThanItsBeginning() {
        String text = "The minister said on Monday that the border would stay closed. ".repeat(100_000);
        assertThat(detector.detect(text, null)).isEqualTo("en");
    }

    @Test
    void aMalformedHintIsIgnored() {
        assertThat(detector.detect("The minister said that the border would stay closed.", "?;--x"))
                .isEqualTo("en");
    }
}
