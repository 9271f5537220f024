package org.vigie.enrich.entities.actors;

/** What sort of words named an actor: an adjective is weaker evidence than a name, a capital may be just a place. */
public enum AliasKind {
    /** A full or usual name: "North Korea", « la Banque mondiale ». */
    NAME,
    /** Capital letters only: "NATO", « RDC ». */
    ACRONYM,
    /** "Russian"; in English also the singular noun. */
    DEMONYM_ADJECTIVE,
    /** "Poles", « un Russe ». */
    DEMONYM_NOUN,
    /** A capital, which may stand for its government or be the place. */
    CAPITAL,
    /** "the Kremlin", « l'Élysée ». */
    SEAT,
    /** A family name alone: "Macron". */
    SURNAME,
    /** A part of a country or a people: "Gaza", "Catalan". */
    REGION
}
