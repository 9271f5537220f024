package org.vigie.schemas.filter;

/** A filter that cannot be understood; the message shows the place of the mistake. */
public final class FilterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int position;

    FilterException(String filter, int position, String message) {
        super(message + "\n  " + filter + "\n  " + " ".repeat(position) + "^");
        this.position = position;
    }

    /** Where the mistake is, in characters from 0. */
    public int position() {
        return position;
    }
}
