package org.vigie.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.enrich.Analyser;
import org.vigie.enrich.article.Actor;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.Event;
import org.vigie.enrich.article.Event.Status;
import org.vigie.enrich.article.Span;

/** What trips coders of events, in English and French. */
class EventCoderTest {
    private static @Nullable Analyser analyser;

    @BeforeAll
    static void load() {
        analyser = Analyser.load();
    }

    private static List<Event> events(String lang, String text) {
        Article article = new Article("a", null, null, lang, null, text, null, LocalDate.of(2025, 6, 18));
        return Objects.requireNonNull(analyser)
                .understand(article, CodingTrace.silent())
                .events();
    }

    private static String told(Event event) {
        return country(event.source()) + " " + event.plover() + " " + country(event.target()) + " " + event.status();
    }

    private static String country(@Nullable Actor actor) {
        return actor == null || actor.country() == null ? "?" : actor.country();
    }

    private static List<String> deeds(String lang, String text) {
        return events(lang, text).stream()
                .filter(event -> event.status() != Status.NEGATED && event.status() != Status.HYPOTHETICAL)
                .map(EventCoderTest::told)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "announced, not held|en|GHA AGREE TGO FUTURE|Ghana will host talks with Togo on Thursday.",
                "announced, not held|fr|DEU AGREE POL FUTURE|Le chancelier allemand doit recevoir jeudi le président polonais.",
                "held|fr|FRA CONSULT SEN ACTUAL|La France a reçu lundi le président sénégalais.",
                "claim|fr|KGZ ASSAULT TJK ACTUAL|Le Tadjikistan affirme que des artilleurs kirghizes ont bombardé deux villages tadjiks.",
                "agency as messenger|en|LUX SANCTION BLR ACTUAL|Luxembourg has recalled its ambassador to Belarus, the Belga news agency reported.",
                "agency as messenger|fr|LUX SANCTION BLR ACTUAL|'Le Luxembourg a rappelé son ambassadeur en Biélorussie, a indiqué l''agence Belga.'",
                "capital as government|en|PRT ACCUSE MAR ACTUAL|Lisbon condemned Rabat over the seizure of a boat.",
                "capital as government|fr|PRT ACCUSE MAR ACTUAL|'Lisbonne a condamné l''attitude de Rabat.'",
                "passive|en|BOL RETREAT ITA ACTUAL|Two Italian geologists were released by the Bolivian authorities.",
                "passive without agent|en|? COERCE NZL ACTUAL|Three New Zealand climbers were arrested on Sunday.",
                "passive without agent|fr|? COERCE NZL ACTUAL|Trois alpinistes néo-zélandais ont été arrêtés dimanche.",
                "noun of action|en|MRT COERCE ISL ACTUAL|The arrest of four Icelandic sailors by Mauritania drew little notice.",
                "noun of action|fr|MRT COERCE ISL ACTUAL|'L''arrestation de quatre marins islandais par la Mauritanie est passée inaperçue.'",
                "light verb|en|UGA CONSULT RWA ACTUAL|Uganda held talks with Rwanda.",
                "light verb|fr|TUR ASSAULT IRQ ACTUAL|'La Turquie a mené des frappes contre l''Irak.'",
                "promise|en|CAN AGREE HTI ACTUAL|Canada pledged 40 million dollars to Haiti.",
                "promise|fr|CAN AGREE HTI ACTUAL|Le Canada a promis 40 millions de dollars à Haïti.",
                "deed|en|CAN AID HTI ACTUAL|Canada delivered food aid to Haiti.",
                "deed|fr|CAN AID HTI ACTUAL|Le Canada a livré une aide alimentaire à Haïti.",
                "threat|en|ERI THREATEN DJI ACTUAL|Eritrea threatened to shell Djibouti.",
                "threat|fr|ERI THREATEN DJI ACTUAL|'L''Érythrée a menacé de bombarder Djibouti.'",
                "relative|en|IRN COERCE SWE ACTUAL|Iran, which arrested a Swedish researcher, gave no explanation.",
                "anaphora|en|ARM CONSULT AZE ACTUAL|Armenian and Azerbaijani ministers met on Monday."
            })
    void givesTheDeed(String trap, String lang, String expected, String text) {
        assertThat(deeds(lang, text)).as(trap).contains(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "capital as place|en|Crowds of runners crossed Lisbon on Sunday.",
                "capital as place|fr|Des milliers de coureurs ont traversé Lisbonne dimanche.",
                "negation|en|Serbia has not signed the fishing treaty with Croatia.",
                "negation|fr|'L''Érythrée n''a jamais livré d''armes au Soudan.'",
                "topic|en|A conference on the war in Myanmar opened at the library.",
                "demonym as material|en|A Turkish-built ferry now links the two islands.",
                "demonym as material|fr|Un fromage suisse a remporté le premier prix de la foire.",
                "sport|fr|La Croatie a battu le Brésil aux tirs au but en quart de finale.",
                "metaphor|fr|Le ministre a été bombardé de questions par les élèves.",
                "metaphor|en|The two supermarket chains are engaged in a bidding war.",
                "commemoration|en|The village marked the eightieth anniversary of the bombing with a concert.",
                "commemoration|fr|Le village a célébré le quatre-vingtième anniversaire du bombardement.",
                "page residue|fr|Lire aussi : notre guide des châteaux de la Loire"
            })
    void givesNoDeed(String trap, String lang, String text) {
        assertThat(deeds(lang, text)).as(trap).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "denial|en|ASSAULT|Rwanda denied having shelled a camp in Congo.",
                "without|fr|ASSAULT|Les policiers tunisiens ont dispersé les badauds sans tirer.",
                "topic|fr|ASSAULT|'Un colloque sur la guerre en Birmanie s''est ouvert à la bibliothèque.'",
                "purpose|en|ASSAULT|Sweden put its navy on alert to deter an invasion.",
                "purpose|fr|ASSAULT|'La Suède a placé sa marine en alerte afin d''éviter des frappes russes.'",
                "threat is no attack|en|ASSAULT|Eritrea threatened to shell Djibouti.",
                "threat is no attack|fr|ASSAULT|'L''Érythrée a menacé de bombarder Djibouti.'",
                "exercise|en|ASSAULT|The Finnish army simulated an amphibious assault off Hanko.",
                "exercise|fr|ASSAULT|'L''armée finlandaise a simulé un assaut amphibie au large de Hanko.'",
                "French conditional|fr|ASSAULT|Des miliciens tchadiens auraient incendié un village soudanais.",
                "proposal|fr|COOPERATE|'Le Qatar propose un accord de partage des eaux à l''Irak.'"
            })
    void neverGivesTheCategory(String trap, String lang, String category, String text) {
        assertThat(deeds(lang, text)).as(trap).noneMatch(deed -> deed.contains(" " + category + " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|TJK|Tajikistan says Kyrgyz gunners shelled two villages.",
                "fr|TJK|Le Tadjikistan affirme que des artilleurs kirghizes ont bombardé deux villages."
            })
    void whatOnlyAPartySaysIsClaimed(String lang, String claimant, String text) {
        assertThat(events(lang, text)).anySatisfy(event -> {
            assertThat(event.plover()).isEqualTo("ASSAULT");
            assertThat(country(event.claimedBy())).isEqualTo(claimant);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Vietnam and Laos signed an agreement on river traffic.",
                "fr|Le Vietnam et le Laos ont signé un accord sur la navigation fluviale.",
                "en|Uganda and Rwanda held talks on Thursday.",
                "fr|'L''Ouganda et le Rwanda ont mené jeudi des pourparlers.'"
            })
    void whatIsDoneTogetherGoesBothWaysUnderOneId(String lang, String text) {
        List<Event> events = events(lang, text);
        assertThat(events).hasSizeGreaterThanOrEqualTo(2);
        Event one = events.get(0);
        assertThat(one.common()).isNotNull();
        assertThat(events).anySatisfy(other -> {
            assertThat(other.common()).isEqualTo(one.common());
            assertThat(country(other.source())).isEqualTo(country(one.target()));
            assertThat(country(other.target())).isEqualTo(country(one.source()));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|😀 A wet day 🌧. Norway expelled three Russian diplomats on Tuesday. Kenya praised Tanzania.",
                "fr|😀 Un jour de pluie 🌧. La Norvège a expulsé mardi trois diplomates russes. Le Kenya a félicité la Tanzanie."
            })
    void offsetsCutExactlyTheWords(String lang, String text) {
        assertThat(events(lang, text)).isNotEmpty().allSatisfy(event -> {
            assertThat(cut(text, event.triggerSpan())).isEqualTo(event.trigger());
            assertThat(cut(text, event.quoteSpan())).isEqualTo(event.quote());
            for (Actor actor : new Actor[] {event.source(), event.target(), event.claimedBy()}) {
                if (actor != null) {
                    assertThat(cut(text, actor.span())).isEqualTo(actor.text());
                }
            }
        });
    }

    private static String cut(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }

    @Test
    void theSameTextGivesEqualEvents() {
        String text = "France and Kenya signed a treaty. Iran accused Iraq of shelling a village.";
        assertThat(events("en", text)).isNotEmpty().isEqualTo(events("en", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void anEmptyTextGivesNothing(String lang) {
        assertThat(events(lang, "")).isEmpty();
        assertThat(events(lang, " \n\t ")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextGivesNothing(String text) {
        assertThat(events("en", text)).isEmpty();
        assertThat(events("fr", text)).isEmpty();
    }

    static List<String> hostile() {
        return List.of(
                "a".repeat(100_000),
                ",".repeat(5_000),
                "\ud83d \ude00 \udc00\ud800",
                "?!... ;;; --- \u00ab \u00bb \" ' ( ) [ ] {");
    }
}
