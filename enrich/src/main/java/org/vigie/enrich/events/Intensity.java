package org.vigie.enrich.events;

import org.vigie.enrich.article.Event.Status;

/** How strong a deed is between conflict and cooperation: the published scale for deeds done, half of it for what is only said to come. */
final class Intensity {
    private Intensity() {}

    static double of(CameoTable.Entry entry, Status status) {
        return switch (status) {
            case NEGATED, HYPOTHETICAL -> 0;
            case FUTURE -> entry.goldstein() / 2;
            default -> entry.goldstein();
        };
    }
}
