package org.vigie.enrich.events;

import java.util.Set;

/** Whose deed the infinitive is that a verb governs: "urged Sudan to stop" (Sudan) or "promised Sudan to stop" (the promiser). */
final class Control {
    private static final Set<String> BY_SUBJECT = Set.of(
            "promise",
            "threaten",
            "vow",
            "pledge",
            "offer",
            "promettre",
            "menacer",
            "jurer",
            "proposer",
            "offrir",
            "garantir",
            "commit",
            "meet",
            "host",
            "use",
            "utiliser",
            "take",
            "prendre",
            "rencontrer",
            "recevoir",
            "sign",
            "signer");

    private Control() {}

    static boolean isOfObject(String verbLemma) {
        return !BY_SUBJECT.contains(verbLemma);
    }
}
