package org.vigie.ingest.files;

/**
 * Something about an input that its owner should know; reading goes on.
 *
 * @param source the file, with the line where there is one, such as {@code wire.jsonl line 3}
 * @param message what is wrong and what becomes of it
 */
public record Problem(String source, String message) {
    @Override
    public String toString() {
        return source + ": " + message;
    }
}
