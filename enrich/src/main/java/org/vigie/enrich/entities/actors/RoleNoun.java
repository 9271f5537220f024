package org.vigie.enrich.entities.actors;

import java.util.List;

/**
 * A noun that makes an actor out of a country or a name: "Kenyan soldiers", « l'armée malienne ».
 *
 * @param phrase the noun as the file has it
 * @param sectors CAMEO role codes, none when the words around must tell (a spokesman of whom)
 * @param kind what it is
 */
public record RoleNoun(String phrase, List<String> sectors, Kind kind) {
    public RoleNoun {
        sectors = List.copyOf(sectors);
    }

    /** What a role noun stands for. */
    public enum Kind {
        PERSON,
        GROUP,
        BODY,
        THING
    }
}
