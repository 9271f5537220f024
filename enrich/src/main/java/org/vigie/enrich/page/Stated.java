package org.vigie.enrich.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a page states it, and where it stands there.
 *
 * @param value the fact, such as {@code 2026-03-02T08:15:00+01:00}
 * @param source where it was found: {@code json-ld}, {@code meta}, {@code time}, {@code text}, {@code url}
 */
public record Stated(String value, String source) {

    /** The day of a date or instant in the zone it is written in. */
    public @Nullable LocalDate day() {
        if (value.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
