package org.vigie.schemas.topic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Headers of every record that is written: CloudEvents in binary mode ({@code ce_specversion}, {@code ce_id}, {@code
 * ce_source}, {@code ce_type}, {@code ce_subject}), the content type, the trace it belongs to, and facts to filter by
 * ({@code lang}, {@code category}, {@code dyad}, {@code status}, {@code country}). Values are UTF-8; several are joined
 * by commas.
 */
public final class RecordHeaders {
    private static final List<String> TRACE = List.of("traceparent", "tracestate");
    private static final int MAX_VALUE = 1000;

    private RecordHeaders() {}

    /**
     * Headers of a record.
     *
     * @param type simple name of the record, such as {@code EventRecord}
     * @param id key of the record
     * @param subject what it is about, such as the article's address
     * @param facts to filter by
     * @param received headers of the record it was made from, whose trace goes on
     */
    public static Headers of(
            String type, String id, @Nullable String subject, Map<String, String> facts, Headers received) {
        Headers headers = new org.apache.kafka.common.header.internals.RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", id);
        add(headers, "ce_source", "vigie");
        add(headers, "ce_type", "org.vigie.v1." + type);
        if (subject != null && !subject.isEmpty()) {
            add(headers, "ce_subject", subject);
        }
        add(headers, "content-type", "application/avro");
        facts.forEach((name, value) -> add(headers, name, value));
        for (String name : TRACE) {
            Header trace = received.lastHeader(name);
            if (trace != null && trace.value() != null && trace.value().length <= MAX_VALUE) {
                headers.add(name, trace.value());
            }
        }
        return headers;
    }

    /** The text of a header, or nothing. */
    public static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void add(Headers headers, String name, String value) {
        String bounded = value.length() <= MAX_VALUE ? value : value.substring(0, MAX_VALUE);
        headers.add(name, bounded.getBytes(StandardCharsets.UTF_8));
    }
}
