package org.vigie.enrich;

/** Which program analysed an article; the same version gives the same result for the same input. */
public final class Version {
    /** Version of this build. */
    public static final String NUMBER = "0.1.0";

    private Version() {}
}
