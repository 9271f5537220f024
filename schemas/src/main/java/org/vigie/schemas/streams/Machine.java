package org.vigie.schemas.streams;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.serde.SchemaStoreException;

/** Tells a broken machine (Kafka, registry, disk, memory) from a broken record. */
final class Machine {
    private static final int DEEPEST = 20;

    private Machine() {}

    static boolean isAtFault(Throwable exception) {
        @Nullable Throwable cause = exception;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SchemaStoreException || cause instanceof VirtualMachineError) {
                return true;
            }
            if (cause instanceof KafkaException && !(cause instanceof SerializationException)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
