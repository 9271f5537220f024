package org.vigie.schemas.topic;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigie.v1.Actor;
import org.vigie.v1.Event;
import org.vigie.v1.EventPlace;
import org.vigie.v1.EventRecord;

/**
 * What people filter events by.
 *
 * @param category PLOVER category, upper case
 * @param dyad countries of source and target, such as {@code PRK-RUS}; absent unless both are known
 * @param countries countries of source, target and place
 */
public record EventFacts(Optional<String> category, Optional<String> dyad, Set<String> countries) {

    public static EventFacts of(Event event) {
        return of(event.getPlover(), event.getSource(), event.getTarget(), event.getPlace());
    }

    public static EventFacts of(EventRecord event) {
        return of(event.getPlover(), event.getSource(), event.getTarget(), event.getPlace());
    }

    private static EventFacts of(
            @Nullable String plover, @Nullable Actor source, @Nullable Actor target, @Nullable EventPlace place) {
        Optional<String> from = Optional.ofNullable(source).map(Actor::getCountry);
        Optional<String> to = Optional.ofNullable(target).map(Actor::getCountry);
        Set<String> countries = new TreeSet<>();
        from.ifPresent(countries::add);
        to.ifPresent(countries::add);
        Optional.ofNullable(place).map(EventPlace::getCountry).ifPresent(countries::add);
        return new EventFacts(
                Optional.ofNullable(plover), from.flatMap(one -> to.map(other -> one + "-" + other)), countries);
    }
}
