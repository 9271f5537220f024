package org.vigie.sink.topology;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.topic.Topics;
import org.vigie.v1.EventRecord;

/** Tells on which topics an event is published: all on {@code news.events}, and each on that of its category. */
final class Routes {
    private final Topics topics;

    Routes(Topics topics) {
        this.topics = topics;
    }

    /** Full names in order; none for no event. */
    Set<String> of(@Nullable EventRecord event) {
        Set<String> names = new TreeSet<>();
        if (event != null) {
            names.add(topics.events().name());
            String category = event.getPlover();
            if (category != null && Topics.CATEGORIES.contains(category)) {
                names.add(topics.events(category).name());
            }
        }
        return names;
    }
}
