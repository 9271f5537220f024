package org.vigie.schemas.serde;

import org.jspecify.annotations.Nullable;

/** The registry does not answer, or refuses a schema: a fault of the installation, not of a record. */
public final class SchemaStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SchemaStoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
