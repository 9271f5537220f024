package org.vigie.schemas.serde;

import org.apache.kafka.common.errors.SerializationException;

/** Bytes that are not the record they should be; {@link #problem()} says in which way. */
public final class UnreadableRecord extends SerializationException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    public UnreadableRecord(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** In which way bytes can be wrong. */
    public enum Problem {
        /** Too short, or not beginning with the zero byte of the wire format. */
        NOT_WIRE_FORMAT,
        /** The schema id is in no registry. */
        UNKNOWN_ID,
        /** The schema is known, but of another kind of record. */
        WRONG_TYPE,
        /** Cut off, too long, or with impossible lengths inside. */
        MALFORMED
    }
}
