package org.vigie.enrich.entities.actors;

/** One way to write one actor in one language. */
record Alias(String text, String lang, AliasKind kind, ActorRow row) {
    boolean isExact() {
        return kind == AliasKind.ACRONYM;
    }
}
