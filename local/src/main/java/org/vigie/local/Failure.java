package org.vigie.local;

/** Something the user can mend: a message in one or two sentences and the exit code that goes with it. */
public final class Failure extends RuntimeException {
    /** Anything without a code of its own. */
    public static final int FAILED = 1;

    /** Wrong arguments or settings. */
    public static final int USAGE = 2;

    /** Kafka or the registry cannot be reached. */
    public static final int UNREACHABLE = 3;

    /** Everything was done, and some articles were bad. */
    public static final int BAD_ARTICLES = 5;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    public Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public static Failure usage(String message) {
        return new Failure(USAGE, message);
    }

    public int exitCode() {
        return exitCode;
    }
}
