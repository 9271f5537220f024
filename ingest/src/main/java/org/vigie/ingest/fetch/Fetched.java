package org.vigie.ingest.fetch;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The outcome of one fetch: what the server said, whatever its status, or why there is no answer. */
public sealed interface Fetched {
    /**
     * An answer.
     *
     * @param url where it came from, after redirects
     * @param permanentUrl where the server said the page lives from now on, absent when it said nothing of the kind
     * @param headers names in lower case; of repeated ones the first
     * @param body after decompression
     * @param transferred bytes on the wire
     */
    record Answer(
            int status,
            String url,
            @Nullable String permanentUrl,
            Map<String, String> headers,
            byte[] body,
            long transferred)
            implements Fetched {
        public Answer {
            headers = Map.copyOf(headers);
        }

        public boolean isOk() {
            return status >= 200 && status < 300;
        }

        public boolean isUnchanged() {
            return status == 304;
        }

        public @Nullable String header(String name) {
            return headers.get(name);
        }
    }

    /**
     * No usable answer.
     *
     * @param message one sentence for the people who run the feed
     * @param elapsed until it was clear
     */
    record Failure(Reason reason, String message, Duration elapsed) implements Fetched {}

    /** Why there is no answer. */
    enum Reason {
        BAD_ADDRESS,
        REFUSED_ADDRESS,
        UNKNOWN_HOST,
        NO_CONNECTION,
        TIMEOUT,
        TOO_LARGE,
        BOMB,
        TOO_MANY_REDIRECTS,
        BAD_REDIRECT,
        BROKEN_ANSWER
    }
}
