package org.vigie.enrich.entities.actors;

import java.util.List;

/**
 * A role noun in a text.
 *
 * @param from first word
 * @param to word after the last one
 * @param noun the longest noun that fits
 * @param former whether the role is past: "former minister", « l'ex-ministre »
 */
public record RoleMatch(int from, int to, RoleNoun noun, boolean former) {
    private static final List<String> FORMER = List.of("ELI");

    /** The sectors of the noun, {@code ELI} for one who holds the role no more. */
    public List<String> sectors() {
        return former && noun.kind() == RoleNoun.Kind.PERSON ? FORMER : noun.sectors();
    }
}
