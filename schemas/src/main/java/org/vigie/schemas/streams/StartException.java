package org.vigie.schemas.streams;

import org.jspecify.annotations.Nullable;

/** A program cannot start; one line says why, and the exit code says of which kind it is. */
public final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Settings or installation. */
    public static final int SETTINGS = 2;

    /** Kafka or the registry cannot be reached. */
    public static final int UNREACHABLE = 3;

    private final int exitCode;

    public StartException(int exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
