package org.vigie.enrich.entities.actors;

/** What an actor of the table is. */
public enum ActorKind {
    COUNTRY,
    REGION,
    SEAT,
    ORGANISATION,
    PERSON
}
