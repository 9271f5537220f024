package org.vigie.enrich.entities.actors;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an actor was during some time: an office held, or the role of a group.
 *
 * @param office such as {@code head-of-government}; absent for groups
 * @param country ISO 3166 alpha-3 of the state served
 * @param sectors CAMEO role codes, the first is the one in the code
 * @param fixedCode the code where country plus first sector is not it: {@code IGOUNO} for a secretary-general
 * @param from first day, absent when it has always been so
 * @param to last day, absent when it lasts
 */
public record Term(
        @Nullable String office,
        @Nullable String country,
        List<String> sectors,
        @Nullable String fixedCode,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public Term {
        sectors = List.copyOf(sectors);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a term ends (" + to + ") before it begins (" + from + ")");
        }
    }

    /** Whether it holds on that day; with no date, whether it holds today, as far as the table knows. */
    public boolean isAt(@Nullable LocalDate day) {
        return day == null ? to == null : !startsAfter(day) && !endedBefore(day);
    }

    boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** Country and first sector: {@code RUSGOV}, {@code USA}, {@code REB}; absent when neither is known. */
    @Nullable
    String code() {
        if (fixedCode != null) {
            return fixedCode;
        }
        String code = (country == null ? "" : country) + (sectors.isEmpty() ? "" : sectors.get(0));
        return code.isEmpty() ? null : code;
    }
}
