package org.vigie.enrich.entities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Mention;

/** Hears what each name might have meant and why one meaning won: for {@code explain}. */
@FunctionalInterface
public interface LinkTrace {
    /**
     * One thing the name may mean.
     *
     * @param id of the entity
     * @param name of the entity
     * @param points the sum of what speaks for it
     * @param why what speaks for it, in words
     */
    record Choice(String id, String name, double points, String why) {}

    /** Told once a mention, likeliest meaning first; {@code chosen} is absent when none was clear enough. */
    void linked(Mention mention, List<Choice> choices, @Nullable String chosen);

    static LinkTrace silent() {
        return (mention, choices, chosen) -> {};
    }
}
