package org.vigie.enrich.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02T08:15:00+01:00 | 2026-03-02T08:15:00+01:00",
                "2026-03-02T08:15:00.123Z | 2026-03-02T08:15:00Z",
                "2026-03-02 08:15 | 2026-03-02T08:15:00",
                "2026-03-02T08:15:00+0530 | 2026-03-02T08:15:00+05:30",
                "2026-03-02 | 2026-03-02",
                "20260302 | 2026-03-02",
                "Publié le 2 mars 2026 à 08h15 | 2026-03-02T08:15:00",
                "1er août 2026 | 2026-08-01",
                "Mon, 2 Mar 2026 08:15:00 +0100 | 2026-03-02T08:15:00+01:00",
                "March 2, 2026 8:15 PM | 2026-03-02T20:15:00",
                "2 de março de 2026 | 2026-03-02",
                "11 октября 2018 | 2018-10-11"
            })
    void datesAreReadAsPrecisely(String written, String expected) {
        assertThat(PageDates.parse(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2026-13-02", "31 février 2026", "0001-01-01", "12345", "Monday at 8:15", "2026"
            })
    void anImpossibleDateIsAbsent(String written) {
        assertThat(PageDates.parse(written)).isNull();
    }

    @Test
    void theDayIsThatOfTheZoneItIsWrittenIn() {
        assertThat(new Stated("2026-03-02T00:15:00+01:00", "meta").day()).hasToString("2026-03-02");
    }
}
