package org.vigie.sink.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.Topics;
import org.vigie.v1.EventRecord;

/**
 * Tells on which topics an event is published: all on {@code news.events}, each on that of its category, and on those of
 * the {@link RouteFile} that want it.
 */
public final class Routes {
    private final Topics topics;
    private final List<Route> own;

    public Routes(Topics topics, List<Route> own) {
        this.topics = topics;
        this.own = List.copyOf(own);
    }

    /** Full names in order; none for no event. */
    public Set<String> of(@Nullable EventRecord event) {
        Set<String> names = new TreeSet<>();
        if (event == null) {
            return names;
        }
        names.add(topics.events().name());
        String category = event.getPlover();
        if (category != null && Topics.CATEGORIES.contains(category)) {
            names.add(topics.events(category).name());
        }
        own.stream()
                .filter(route -> route.filter().accepts(event))
                .forEach(route -> names.add(topics.events(route.name()).name()));
        return names;
    }

    /** The topics of the routes file, to be created, in its order. */
    public List<Topic<?, ?>> own() {
        List<Topic<?, ?>> found = new ArrayList<>();
        own.stream().map(Route::name).distinct().forEach(name -> found.add(topics.events(name)));
        return found;
    }
}
