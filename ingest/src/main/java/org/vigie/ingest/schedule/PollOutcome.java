package org.vigie.ingest.schedule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a poll went. */
public sealed interface PollOutcome {
    /**
     * A feed came back.
     *
     * @param fresh articles that were new or changed
     * @param pace what the feed shows and asks for
     * @param permanentUrl where it lives from now on, absent when it stays
     * @param seen items it has shown up to now
     */
    record Answered(
            int status,
            @Nullable String etag,
            @Nullable String lastModified,
            int fresh,
            Pace pace,
            @Nullable String permanentUrl,
            List<String> seen)
            implements PollOutcome {}

    /** Nothing new, said the host with 304. */
    record Unchanged(@Nullable String permanentUrl) implements PollOutcome {}

    /**
     * No feed came back.
     *
     * @param status of the answer, 0 when there was none
     * @param retryAfter before when the host does not want to be asked again
     */
    record Failed(int status, String message, @Nullable Instant retryAfter) implements PollOutcome {}
}
