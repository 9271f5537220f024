package org.vigie.ingest.push;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Status, headers and JSON of an answer. */
record Reply(int status, Map<String, String> headers, byte[] body) {
    static Reply of(int status, String json) {
        return new Reply(status, Map.of(), json.getBytes(StandardCharsets.UTF_8));
    }

    static Reply error(int status, String message) {
        return of(status, "{\"error\":\"" + message + "\"}\n");
    }

    Reply with(String header, String value) {
        return new Reply(status, Map.of(header, value), body);
    }
}
