package org.vigie.schemas.serde;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.vigie.schemas.serde.UnreadableRecord.Problem;

/**
 * One kind of record as plain Avro bytes, without a registry: for files, state stores, and inside the wire format.
 *
 * <pre>{@code
 * AvroBytes<EventRecord> events = new AvroBytes<>(EventRecord.class);
 * EventRecord same = events.read(events.write(event));
 * }</pre>
 *
 * <p>Hostile bytes cost little: lengths beyond the bounds below are refused before anything of that size is allocated,
 * and bytes left over after the record are an error.
 */
public final class AvroBytes<T extends SpecificRecord> {
    private static final int MAX_BYTES = 16 << 20;
    private static final int MAX_ITEMS = 1 << 20;

    static {
        // Avro reads its limits once, from here; a limit set on the command line stays.
        limit("org.apache.avro.limits.bytes.maxLength", MAX_BYTES);
        limit("org.apache.avro.limits.string.maxLength", MAX_BYTES);
        limit("org.apache.avro.limits.collectionItems.maxLength", MAX_ITEMS);
    }

    private final Class<T> type;
    private final Schema schema;

    public AvroBytes(Class<T> type) {
        this.type = type;
        this.schema = SchemaOf.type(type);
    }

    public Schema schema() {
        return schema;
    }

    public byte[] write(T record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        write(record, out);
        return out.toByteArray();
    }

    void write(T record, ByteArrayOutputStream out) {
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
        try {
            new SpecificDatumWriter<>(type).write(record, encoder);
            encoder.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads bytes written with today's schema. */
    public T read(byte[] bytes) {
        return read(bytes, 0, schema);
    }

    /** Reads bytes from an offset on, written with another version of the schema. */
    T read(byte[] bytes, int offset, Schema writer) {
        BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(bytes, offset, bytes.length - offset, null);
        try {
            T record = new SpecificDatumReader<T>(writer, schema).read(null, decoder);
            if (!decoder.isEnd()) {
                throw new UnreadableRecord(Problem.MALFORMED, "bytes left over after the " + type.getSimpleName());
            }
            return record;
        } catch (IOException
                | AvroRuntimeException
                | IndexOutOfBoundsException
                | UnsupportedOperationException broken) {
            throw canRead(writer)
                    ? new UnreadableRecord(
                            Problem.MALFORMED, "not a whole " + type.getSimpleName() + ": " + broken.getMessage())
                    : new UnreadableRecord(
                            Problem.WRONG_TYPE,
                            "written as " + writer.getFullName() + ", not as " + schema.getFullName());
        }
    }

    private boolean canRead(Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(schema, writer)
                        .getType()
                == SchemaCompatibilityType.COMPATIBLE;
    }

    private static void limit(String property, int most) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, Integer.toString(most));
        }
    }
}
