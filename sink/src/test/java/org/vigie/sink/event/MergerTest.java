package org.vigie.sink.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vigie.v1.EventPlace;
import org.vigie.v1.EventRecord;
import org.vigie.v1.EventStatus;

class MergerTest {
    private static final String STRIKE = "Russian missiles struck a railway depot in Kharkiv, killing four workers.";

    @Test
    void twoPapersOnTheSameStrikeAreOneEvent() {
        EventRecord event = only(List.of(
                report("a", "en", "195", "Kharkiv", STRIKE),
                report(
                        "b",
                        "en",
                        "190",
                        "Kharkiv",
                        "Missiles hit the railway depot of Kharkiv and four workers died.")));

        assertThat(event.getReports()).extracting("articleId").containsExactly("a", "b");
        assertThat(event.getPublishers()).isEqualTo(2);
    }

    @Test
    void frenchAndEnglishOnTheSameStrikeAreOneEvent() {
        assertThat(Merger.merge(List.of(
                        report("a", "en", "195", "Kharkiv", STRIKE),
                        report("b", "fr", "195", "Kharkiv", "Des missiles russes ont frappé un dépôt à Kharkiv."))))
                .hasSize(1);
    }

    @Test
    void strikesInDifferentCitiesAreDifferentEvents() {
        assertThat(Merger.merge(List.of(
                        report("a", "en", "195", "Kharkiv", STRIKE),
                        report("b", "en", "195", "Odesa", STRIKE.replace("Kharkiv", "Odesa")))))
                .hasSize(2);
    }

    @Test
    void aPlannedTalkIsNotTheTalkThatWasHeld() {
        EventRecord planned = report("a", "en", "040", "Doha", "The two ministers will talk in Doha on Friday.");
        planned.setStatus(EventStatus.FUTURE);

        EventRecord held = report("b", "en", "040", "Doha", "The two ministers talked in Doha on Friday.");
        assertThat(Merger.key(planned)).isNotEqualTo(Merger.key(held));
    }

    @Test
    void twoEventsOfOneArticleStayTwoAlsoWhenAThirdIsLikeBoth() {
        EventRecord first = report("a", "en", "195", "Kharkiv", STRIKE);
        EventRecord second = report("a", "en", "195", "Kharkiv", STRIKE);
        second.setId("a-second");

        assertThat(Merger.merge(List.of(first, second, report("b", "en", "195", "Kharkiv", STRIKE))))
                .hasSize(2)
                .allSatisfy((id, event) ->
                        assertThat(event.getReports()).extracting("articleId").doesNotHaveDuplicates());
    }

    @Test
    void tenCopiesOfAnAgencyTextAreOneVoice() {
        List<EventRecord> copies = new ArrayList<>();
        for (int paper = 0; paper < 10; paper++) {
            copies.add(report("paper" + paper, "en", "195", "Kharkiv", STRIKE));
        }
        copies.add(
                report("own", "en", "195", "Kharkiv", "Four workers of the Kharkiv railway depot died in a strike."));

        EventRecord event = only(copies);
        assertThat(event.getReports()).hasSize(11);
        assertThat(event.getPublishers()).isEqualTo(2);
    }

    @Test
    void theSurestReportSpeaksForTheEvent() {
        EventRecord sure = report("b", "en", "195", "Kharkiv", STRIKE + " Witnesses saw it.");
        sure.setConfidence(0.9);

        EventRecord event = only(List.of(report("a", "en", "195", "Kharkiv", STRIKE), sure));
        assertThat(event.getArticleId()).isEqualTo("b");
        assertThat(event.getQuote()).endsWith("Witnesses saw it.");
    }

    @Test
    void theOrderOfArrivalMakesNoDifference() {
        List<EventRecord> reports = new ArrayList<>();
        String[] places = {"Kharkiv", "Odesa", "Dnipro"};
        for (int number = 0; number < 30; number++) {
            EventRecord report = report(
                    "a" + number % 20, number % 3 == 0 ? "fr" : "en", "19" + number % 2, places[number % 3], STRIKE);
            report.setId("r" + number);
            if (number % 4 == 0) {
                report.setPlace(null);
            }
            reports.add(report);
        }
        var once = Merger.merge(reports);
        Random random = new Random(5);

        for (int round = 0; round < 50; round++) {
            Collections.shuffle(reports, random);
            assertThat(Merger.merge(reports)).isEqualTo(once);
        }
        assertThat(once).hasSizeLessThan(reports.size());
    }

    @Test
    void aReportThatNamesNobodyMeetsNoOther() {
        EventRecord one = report("a", "en", "195", "Kharkiv", STRIKE);
        EventRecord other = report("b", "en", "195", "Kharkiv", STRIKE);
        List.of(one, other).forEach(report -> {
            report.setSource(null);
            report.setTarget(null);
        });

        assertThat(Merger.key(one)).isNotEqualTo(Merger.key(other));
    }

    @Test
    void theDeedIsKeyedByCountriesKindAndDay() {
        EventRecord report = report("a", "en", "195", "Kharkiv", STRIKE);
        assertThat(Merger.key(report)).isEqualTo("rus>ukr attack done 2025-08-12");

        report.setDate("2025-08");
        report.setDatePrecision("MONTH");
        report.setTarget(null);
        assertThat(Merger.key(report)).isEqualTo("rus> attack done 2025-08-13");
    }

    private static EventRecord only(Collection<EventRecord> reports) {
        var events = Merger.merge(reports);
        assertThat(events).hasSize(1);
        return events.values().iterator().next();
    }

    private static EventRecord report(String article, String lang, String cameo, String place, String quote) {
        EventRecord report = Reports.of(org.vigie.sink.topology.Articles.article(
                        article,
                        org.vigie.sink.topology.Articles.event(
                                article + "-0", "ASSAULT", cameo, "RUS", "UKR", "2025-08-12", quote)))
                .get(0);
        report.setLang(lang);
        report.getReports().get(0).setPublisher(article + ".example");
        report.setPlace(EventPlace.newBuilder()
                .setName(place)
                .setCountry("UKR")
                .setLat(50.0)
                .setLon(36.0)
                .build());
        return report;
    }
}
