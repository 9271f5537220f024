package org.vigie.sink.topology;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.vigie.schemas.serde.AvroBytes;
import org.vigie.v1.EventRecord;

/** An event in a store: the stream's time in 8 bytes, so that old ones can be forgotten, then the record. */
final class Dated {
    private static final AvroBytes<EventRecord> RECORDS = new AvroBytes<>(EventRecord.class);

    private Dated() {}

    static byte[] bytes(long time, EventRecord event) {
        byte[] record = RECORDS.write(event);
        return ByteBuffer.allocate(8 + record.length).putLong(time).put(record).array();
    }

    static long time(byte[] value) {
        return ByteBuffer.wrap(value).getLong();
    }

    static EventRecord record(byte[] value) {
        return RECORDS.read(Arrays.copyOfRange(value, 8, value.length));
    }
}
