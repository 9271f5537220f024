package org.vigie.sink.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Publication times, which are days or instants. */
final class Times {
    private static final int DAY = "2025-08-12".length();

    private Times() {}

    /** Milliseconds since 1970; a day counts from its beginning in UTC, what is no time comes after all others. */
    static long millis(@Nullable String published) {
        if (published == null) {
            return Long.MAX_VALUE;
        }
        try {
            return published.length() == DAY
                    ? LocalDate.parse(published)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .toEpochMilli()
                    : instant(published).toEpochMilli();
        } catch (DateTimeException | ArithmeticException noTime) {
            return Long.MAX_VALUE;
        }
    }

    private static Instant instant(String published) {
        return published.endsWith("Z")
                ? Instant.parse(published)
                : OffsetDateTime.parse(published).toInstant();
    }
}
