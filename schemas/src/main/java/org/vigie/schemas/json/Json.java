package org.vigie.schemas.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON: one compact line for programs, or indented for people.
 *
 * <p>Absent means absent: there are no nulls, no empty strings and no empty lists, except for the lists every reader
 * walks through ({@code sentences}, {@code mentions}, {@code entities}, {@code events}, {@code reports}), which are
 * always there. Fields stand in the order of the schema, maps in the order of their keys, times as ISO 8601, bytes as
 * base64, so that equal records give equal text.
 */
public final class Json {
    private static final Set<String> ALWAYS = Set.of("sentences", "mentions", "entities", "events", "reports");
    private static final JsonFactory JSON = new JsonFactory();

    private Json() {}

    /** One line without line end. */
    public static String line(IndexedRecord record) {
        return write(record, false);
    }

    /** Indented, for people. */
    public static String pretty(IndexedRecord record) {
        return write(record, true);
    }

    private static String write(IndexedRecord record, boolean pretty) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            if (pretty) {
                json.useDefaultPrettyPrinter();
            }
            object(json, record);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static void object(JsonGenerator json, IndexedRecord record) throws IOException {
        json.writeStartObject();
        for (Schema.Field field : record.getSchema().getFields()) {
            Object value = record.get(field.pos());
            if (value != null && (!isEmpty(value) || isAlwaysThere(field, value))) {
                json.writeFieldName(field.name());
                value(json, value);
            }
        }
        json.writeEndObject();
    }

    private static boolean isAlwaysThere(Schema.Field field, Object value) {
        return value instanceof Collection && ALWAYS.contains(field.name());
    }

    private static boolean isEmpty(Object value) {
        return value instanceof CharSequence text && text.isEmpty()
                || value instanceof Collection<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof ByteBuffer bytes && !bytes.hasRemaining();
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof IndexedRecord record) {
            object(json, record);
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                value(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            map(json, map);
        } else {
            scalar(json, value);
        }
    }

    private static void map(JsonGenerator json, Map<?, ?> map) throws IOException {
        Map<String, Object> ordered = new TreeMap<>();
        map.forEach((key, value) -> ordered.put(String.valueOf(key), value));
        json.writeStartObject();
        for (Map.Entry<String, Object> entry : ordered.entrySet()) {
            json.writeFieldName(entry.getKey());
            value(json, entry.getValue());
        }
        json.writeEndObject();
    }

    private static void scalar(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Instant time) {
            json.writeString(time.toString());
        } else if (value instanceof ByteBuffer bytes) {
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            json.writeBinary(copy);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
