package org.vigie.sink.http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.filter.FilterException;

/** An answer that is an error, as problem JSON (RFC 9457). */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad Request",
            404, "Not Found",
            405, "Method Not Allowed",
            500, "Internal Server Error",
            503, "Service Unavailable");

    private final int status;
    private final int position;

    private Problem(int status, int position, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.status = status;
        this.position = position;
    }

    static Problem of(int status, String detail) {
        return new Problem(status, -1, detail, null);
    }

    static Problem of(int status, String detail, Throwable cause) {
        return new Problem(status, -1, detail, cause);
    }

    static Problem of(FilterException wrong) {
        return new Problem(400, wrong.position(), String.valueOf(wrong.getMessage()), wrong);
    }

    Reply reply() {
        StringBuilder json = new StringBuilder("{\"type\":\"about:blank\",\"title\":\"")
                .append(TITLES.getOrDefault(status, "Error"))
                .append("\",\"status\":")
                .append(status)
                .append(",\"detail\":\"")
                .append(JsonStringEncoder.getInstance().quoteAsString(String.valueOf(getMessage())));
        json.append('"');
        if (position >= 0) {
            json.append(",\"position\":").append(position);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        if (status == 405) {
            headers.put("Allow", "GET, HEAD");
        } else if (status == 503) {
            headers.put("Retry-After", "5");
        }
        return Reply.of(status, "application/problem+json", json.append("}\n").toString())
                .with(headers);
    }
}
