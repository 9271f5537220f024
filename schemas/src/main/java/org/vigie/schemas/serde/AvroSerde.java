package org.vigie.schemas.serde;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.serde.UnreadableRecord.Problem;

/**
 * Records in Confluent's wire format: a zero byte, the schema's id in four bytes, then Avro. Connect, ksqlDB, Flink and
 * the Confluent clients of other languages read it as it is.
 *
 * <p>The subject is {@code <topic>-value}. A null is a tombstone and stays null.
 */
public final class AvroSerde<T extends SpecificRecord> implements Serde<T> {
    static final byte MAGIC = 0;
    static final int HEADER = 5;

    private final AvroBytes<T> bytes;
    private final SchemaStore schemas;

    public AvroSerde(Class<T> type, SchemaStore schemas) {
        this.bytes = new AvroBytes<>(type);
        this.schemas = schemas;
    }

    public static String subject(String topic) {
        return topic + "-value";
    }

    /** Registers the schema for a topic before anything is written there, and gives its id. */
    public int register(String topic) {
        return schemas.idOf(subject(topic), bytes.schema());
    }

    @Override
    public Serializer<T> serializer() {
        return this::write;
    }

    @Override
    public Deserializer<T> deserializer() {
        return this::read;
    }

    private byte @Nullable [] write(String topic, @Nullable T record) {
        if (record == null) {
            return null;
        }
        int id = schemas.idOf(subject(topic), bytes.schema());
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        out.writeBytes(ByteBuffer.allocate(HEADER).put(MAGIC).putInt(id).array());
        bytes.write(record, out);
        return out.toByteArray();
    }

    private @Nullable T read(String topic, byte @Nullable [] value) {
        if (value == null) {
            return null;
        }
        if (value.length < HEADER || value[0] != MAGIC) {
            throw new UnreadableRecord(
                    Problem.NOT_WIRE_FORMAT, value.length + " bytes that do not begin with a schema id");
        }
        int id = ByteBuffer.wrap(value, 1, 4).getInt();
        return bytes.read(value, HEADER, schemas.schemaOf(id));
    }
}
