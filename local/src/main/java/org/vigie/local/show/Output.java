package org.vigie.local.show;

/** Forms of output a command offers with {@code -o}. */
public enum Output {
    /** For people. */
    table,
    /** One JSON object per line. */
    json,
    /** Comma separated values with a head line. */
    csv
}
