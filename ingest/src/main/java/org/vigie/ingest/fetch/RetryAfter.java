package org.vigie.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vigie.ingest.feed.DateReader;

/** The header with which a server asks to be left alone for a while: seconds, or a date. */
public final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(2);

    private RetryAfter() {}

    /** When the server may be asked again, or null when it said nothing that can be read; two days from now at the latest. */
    public static @Nullable Instant read(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        String text = header.strip();
        Instant until = text.matches("\\d{1,9}") ? now.plusSeconds(Long.parseLong(text)) : DateReader.read(text);
        if (until == null || until.isBefore(now)) {
            return null;
        }
        Instant limit = now.plus(LONGEST);
        return until.isAfter(limit) ? limit : until;
    }
}
