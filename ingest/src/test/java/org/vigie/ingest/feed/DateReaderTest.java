package org.vigie.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun, 22 Nov 2026 18:30:05 GMT | 2026-11-22T18:30:05Z",
                "Sun, 22 Nov 2026 18:30:05 +0100 | 2026-11-22T17:30:05Z",
                "Sun, 22 Nov 2026 18:30 +01:00 | 2026-11-22T17:30:00Z",
                "22 Nov 26 18:30 EST | 2026-11-22T23:30:00Z",
                "Sunday, 22-Nov-26 18:30:05 GMT | 2026-11-22T18:30:05Z",
                "Sun Nov 22 18:30:05 2026 | 2026-11-22T18:30:05Z",
                "Sun, 22 Nov, 2026 18:30:05 PT | 2026-11-23T02:30:05Z",
                "2026-11-22T18:30:05Z | 2026-11-22T18:30:05Z",
                "2026-11-22T18:30:05.123+02:00 | 2026-11-22T16:30:05Z",
                "2026-11-22 18:30:05 | 2026-11-22T18:30:05Z",
                "2026-11-22T18:30 | 2026-11-22T18:30:00Z",
                "20261122T183005Z | 2026-11-22T18:30:05Z",
                "2026-326 | 2026-11-22T00:00:00Z",
                "26-11-22 | 2026-11-22T00:00:00Z",
                "2026-11 | 2026-11-01T00:00:00Z",
                "2026/11/22 18:30:05 | 2026-11-22T18:30:05Z",
                "22/11/2026 18:30 | 2026-11-22T18:30:00Z",
                "dimanche 22 novembre 2026 à 18h30 | 2026-11-22T18:30:00Z",
                "dim., 22 nov. 2026 18:30:00 +0100 | 2026-11-22T17:30:00Z",
                "mar. 3 novembre 2026 08:00 | 2026-11-03T08:00:00Z",
                "mar. 3 mars 2026 08:00 | 2026-03-03T08:00:00Z",
                "1er décembre 2026 | 2026-12-01T00:00:00Z",
                "November 22nd, 2026 6:30 PM | 2026-11-22T18:30:00Z",
                "So, 22 Okt 2026 12:15 MESZ | 2026-10-22T10:15:00Z",
                "Κυρ, 22 Νοέ 2026 18:30:05 EST | 2026-11-22T23:30:05Z",
                "2026-júl-13T9:15-05:00 | 2026-07-13T14:15:00Z",
                "2026년 11월 22일  오후 6:30 | 2026-11-22T09:30:00Z",
                "Sun, 22 Nov 2026 18:30:05 GMT+02:00 | 2026-11-22T16:30:05Z",
            })
    void aWrittenTimeIsRead(String written, String instant) {
        Instant read = DateReader.read(written);

        assertThat(read == null ? null : read.truncatedTo(java.time.temporal.ChronoUnit.SECONDS))
                .isEqualTo(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "today",
                "hier",
                "soon",
                "05/04/2026",
                "05/04/26",
                "31 Jun 2026",
                "Sun, 99 Nov 2026 18:30 GMT",
                "Sun, 22 Nov 2026 25:00:00 GMT",
                "Sun, 22 Nov 2026 18:61 GMT",
                "2026-13-01",
                "2026-02-30",
                "2026-11-22T18:30:61Z",
                "2026-11-22T18:30:05-99:99",
                "22013",
                "013",
                "7",
                "Sun, 22 zzz 2026 18:30 GMT",
                "22 Nov",
                "18:30",
                "2026-11-22T18:xx:05Z",
                "Sun, 22 Nov 2026 18:30 GMT 2025",
                "--11-22",
                "---22",
                "1732300205",
                "-1",
                "0000-00-00 00:00:00"
            })
    void whatIsNoCertainDayIsAbsent(String written) {
        assertThat(DateReader.read(written)).isNull();
    }

    @org.junit.jupiter.api.Test
    void aMegabyteIsNoDate() {
        assertThat(DateReader.read("1 ".repeat(500_000))).isNull();
    }
}
