package org.vigie.enrich.topology;

import org.jspecify.annotations.Nullable;
import org.vigie.v1.RecordOrigin;

/**
 * A record of the raw topic as it lies there.
 *
 * @param key article id as the producer set it
 * @param value its bytes, absent for a tombstone
 * @param origin where it lies
 * @param attempt how often it was sent again, from its header, 0 without
 */
record RawRecord(@Nullable String key, byte @Nullable [] value, RecordOrigin origin, int attempt) {

    byte[] bytes() {
        return value == null ? new byte[0] : value;
    }

    /** An id that is always there. */
    String id() {
        return key != null && !key.isEmpty()
                ? key
                : origin.getTopic() + "-" + origin.getPartition() + "-" + origin.getOffset();
    }
}
