package org.vigie.schemas.settings;

/** A setting is wrong; the message names it, the value read, and a value that works. Programs end with code 2. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }
}
