package org.vigie.ingest.push;

import java.util.Set;

/**
 * How articles are taken in by HTTP.
 *
 * @param host address to listen on, {@code 127.0.0.1} unless a proxy stands before it
 * @param port 0 for any free one
 * @param tokens of those who may send; without any nobody may
 * @param maxBytes of one request
 * @param maxItems of one request
 * @param requestsPerMinute of one token
 */
public record PushSettings(
        String host, int port, Set<String> tokens, int maxBytes, int maxItems, int requestsPerMinute) {
    public PushSettings {
        tokens = Set.copyOf(tokens);
        if (tokens.stream().anyMatch(token -> token.length() < 16)) {
            throw new IllegalArgumentException(
                    "push.tokens: a token has at least 16 characters, such as one made by: openssl rand -hex 16");
        }
    }

    public static PushSettings of(int port, Set<String> tokens) {
        return new PushSettings("127.0.0.1", port, tokens, 8 * 1024 * 1024, 1_000, 600);
    }
}
