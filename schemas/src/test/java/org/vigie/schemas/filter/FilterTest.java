package org.vigie.schemas.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.v1.Actor;
import org.vigie.v1.EventPlace;
import org.vigie.v1.EventRecord;
import org.vigie.v1.EventStatus;
import org.vigie.v1.Trigger;

class FilterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dyad=RUS-UKR",
                "dyad=rus-ukr",
                "dyad=*-UKR",
                "dyad=USA-CHN,RUS-*",
                "category=COERCE,ASSAULT status=ACTUAL",
                "country=POL",
                "source=RUS target=UKR",
                "actor=RUSMIL",
                "actor=Q212",
                "cameo=19",
                "lang=fr",
                "minIntensity=-9 maxIntensity=-5",
                "minConfidence=0.5",
                "text=\"a bombarde\"",
                "text=bombardé,chars",
                "category!=CONSULT",
                "since=2h dyad=RUS-UKR",
                "  country=UKR   lang=fr  ",
            })
    void takesTheEvent(String filter) {
        assertThat(Filter.parse(filter).accepts(event())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dyad=UKR-RUS",
                "category=CONSULT",
                "country=FRA",
                "status=FUTURE",
                "actor=RUSGOV",
                "cameo=04",
                "lang=en",
                "minIntensity=0",
                "text=\"a négocié\"",
                "category!=ASSAULT",
                "dyad=RUS-UKR lang=en",
                "publisher=lemonde.fr",
            })
    void leavesTheEvent(String filter) {
        assertThat(Filter.parse(filter).accepts(event())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "category=WAR|9|none of AGREE",
                "dyad=RUS|5|no dyad such as PRK-RUS",
                "country=UKR categry=ASSAULT|12|no filter is called 'categry'",
                "country UKR|7|'=' is expected",
                "country=|8|a value is expected",
                "country=U1|8|alpha-3",
                "text=\"open|5|not closed",
                "minIntensity=low|13|not a number",
                "since=yesterday|6|duration such as 2h",
                "=x|0|a name such as category",
                "category=ASSAULT,|17|a value is expected",
            })
    void aMistakeIsShownInItsPlace(String filter, int position, String message) {
        assertThatThrownBy(() -> Filter.parse(filter))
                .isInstanceOfSatisfying(
                        FilterException.class,
                        mistake -> assertThat(mistake.position()).isEqualTo(position))
                .hasMessageContaining(message)
                .hasMessageContaining(filter);
    }

    @Test
    void itIsWrittenAsItWasRead() {
        Filter filter = Filter.parse("dyad=PRK-RUS text=\"a b\" since=2h");

        assertThat(filter.since()).contains(Duration.ofHours(2));
        assertThat(filter).hasToString("dyad=PRK-RUS text=\"a b\" since=7200s");
        assertThat(Filter.parse(filter.toString())).hasToString(filter.toString());
    }

    private static EventRecord event() {
        return EventRecord.newBuilder()
                .setId("e1")
                .setCameo("195")
                .setCameoRoot("19")
                .setQuadClass(4)
                .setGoldstein(-10)
                .setPlover("ASSAULT")
                .setIntensity(-9)
                .setSource(actor("RUSMIL", "RUS", "Q159"))
                .setTarget(actor("UKR", "UKR", "Q212"))
                .setStatus(EventStatus.ACTUAL)
                .setPlace(EventPlace.newBuilder()
                        .setName("Rzeszów")
                        .setCountry("POL")
                        .build())
                .setTrigger(new Trigger("bombardé", 0, 8))
                .setQuote("L'armée russe a bombardé des chars.")
                .setQuoteStart(0)
                .setQuoteEnd(35)
                .setConfidence(0.8)
                .setRule("bombarder.v")
                .setArticleId("a1")
                .setLang("fr")
                .setReports(List.of())
                .setPublishers(1)
                .setRevision(1)
                .setVersion("0.1.0")
                .build();
    }

    private static Actor actor(String code, String country, String wikidata) {
        return Actor.newBuilder()
                .setText(code)
                .setStart(0)
                .setEnd(3)
                .setCode(code)
                .setCountry(country)
                .setWikidata(wikidata)
                .build();
    }

    @Test
    void aConditionWhoseValueComesApartNeedsNoQuotes() {
        assertThat(Filter.parse("text", "missile strike, drone")).hasToString("text=\"missile strike\",drone");
        assertThat(Filter.parse("category!", "ASSAULT")).hasToString("category!=ASSAULT");
        assertThatThrownBy(() -> Filter.parse("category", "")).isInstanceOf(FilterException.class);
    }
}
