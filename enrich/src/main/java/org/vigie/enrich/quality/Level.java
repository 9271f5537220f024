package org.vigie.enrich.quality;

import java.util.Set;
import java.util.TreeSet;

/** How much of an event must agree to count as right. */
public enum Level {
    /** That there is an event. */
    ANY("any"),
    /** The exact CAMEO code. */
    CODE("code"),
    /** The first two digits of the CAMEO code. */
    ROOT("root"),
    /** The PLOVER category, CONCEDE and RETREAT as one. */
    PLOVER15("plover15"),
    /** Both countries, in the right direction. */
    PAIR("pair"),
    /** Who acts. */
    SOURCE("source"),
    /** Who is acted upon. */
    TARGET("target"),
    /** Source, CAMEO root and target. */
    FULL("full");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The keys under which an event counts as right; none when it lacks what this level asks for. */
    Set<String> keys(CodedEvent event) {
        return switch (this) {
            case ANY -> Set.of("event");
            case CODE -> codes(event);
            case ROOT -> event.roots();
            case PLOVER15 -> event.categories();
            case PAIR -> pair(CodeBook.country(event.source()), CodeBook.country(event.target()));
            case SOURCE -> known(CodeBook.actor(event.source()));
            case TARGET -> known(CodeBook.actor(event.target()));
            case FULL -> full(event);
        };
    }

    private static Set<String> codes(CodedEvent event) {
        Set<String> codes = new TreeSet<>();
        codes.add(CodeBook.digits(event.code()));
        event.acceptCodes().forEach(other -> codes.add(CodeBook.digits(other)));
        codes.removeIf(code -> code.length() < 3);
        return codes;
    }

    private static Set<String> full(CodedEvent event) {
        Set<String> keys = new TreeSet<>();
        for (String root : event.roots()) {
            for (String pair : pair(CodeBook.actor(event.source()), CodeBook.actor(event.target()))) {
                keys.add(root + " " + pair);
            }
        }
        return keys;
    }

    private static Set<String> pair(String source, String target) {
        return source.isEmpty() || target.isEmpty() ? Set.of() : Set.of(source + ">" + target);
    }

    private static Set<String> known(String actor) {
        return actor.isEmpty() ? Set.of() : Set.of(actor);
    }
}
