package org.vigie.sink.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.serde.AvroBytes;
import org.vigie.v1.EventRecord;

/**
 * A report is told, or no longer told.
 *
 * @param report id of the event inside its article
 * @param event the event with this one report; absent when the article no longer tells it
 */
record Change(String report, @Nullable EventRecord event) {

    /** On the internal topic: the id's length, the id, and the record if any. */
    static Serde<Change> serde() {
        AvroBytes<EventRecord> records = new AvroBytes<>(EventRecord.class);
        return Serdes.serdeFrom(
                (topic, change) -> change == null ? null : write(change, records),
                (topic, bytes) -> bytes == null ? null : read(bytes, records));
    }

    private static byte[] write(Change change, AvroBytes<EventRecord> records) {
        byte[] id = change.report.getBytes(StandardCharsets.UTF_8);
        byte[] record = change.event == null ? new byte[0] : records.write(change.event);
        return ByteBuffer.allocate(4 + id.length + record.length)
                .putInt(id.length)
                .put(id)
                .put(record)
                .array();
    }

    private static Change read(byte[] bytes, AvroBytes<EventRecord> records) {
        int length = ByteBuffer.wrap(bytes).getInt();
        String id = new String(bytes, 4, length, StandardCharsets.UTF_8);
        byte[] record = Arrays.copyOfRange(bytes, 4 + length, bytes.length);
        return new Change(id, record.length == 0 ? null : records.read(record));
    }
}
