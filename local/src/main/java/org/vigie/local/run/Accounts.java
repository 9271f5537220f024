package org.vigie.local.run;

/**
 * What became of the raw articles of one run. The sum always holds: raw = enriched + bad + repeats.
 *
 * @param raw articles published in this run, and those an earlier one had not finished
 * @param enriched read and passed on
 * @param bad refused, with their reason on {@code articles.bad}
 * @param repeats known already
 */
public record Accounts(long raw, long enriched, long bad, long repeats) {
    public boolean addUp() {
        return raw == enriched + bad + repeats;
    }

    @Override
    public String toString() {
        return raw + " raw = " + enriched + " enriched + " + bad + " bad + " + repeats + " repeats";
    }
}
