package org.vigie.enrich.quality;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Actor;
import org.vigie.enrich.article.Event;

/**
 * An event as far as it is scored, labelled by a reader or given by the coder. Empty strings stand for what is unknown.
 *
 * @param source CAMEO-style actor code, country first
 * @param code CAMEO code
 * @param target CAMEO-style actor code, country first
 * @param plover PLOVER category; when empty, that of the code
 * @param acceptCodes other CAMEO codes a careful reader would accept
 * @param optional not asked for, but not wrong when given
 * @param status what the label says of it, lower case
 * @param confidence what the coder gave, 0 for a label
 */
public record CodedEvent(
        String source,
        String code,
        String target,
        String plover,
        List<String> acceptCodes,
        boolean optional,
        String status,
        double confidence) {
    public CodedEvent {
        acceptCodes = List.copyOf(acceptCodes);
    }

    /** What of a coded event is compared. */
    static CodedEvent of(Event event) {
        return new CodedEvent(
                code(event.source()),
                event.cameo(),
                code(event.target()),
                event.plover() == null ? "" : event.plover(),
                List.of(),
                false,
                event.status().name().toLowerCase(Locale.ROOT),
                event.confidence());
    }

    private static String code(@Nullable Actor actor) {
        return actor == null || actor.code() == null ? "" : actor.code();
    }

    Set<String> roots() {
        Set<String> roots = new TreeSet<>();
        roots.add(CodeBook.root(code));
        acceptCodes.forEach(other -> roots.add(CodeBook.root(other)));
        roots.remove("");
        return roots;
    }

    Set<String> categories() {
        Set<String> categories =
                new TreeSet<>(plover.isEmpty() ? CodeBook.categories(code) : Set.of(CodeBook.category(plover)));
        acceptCodes.forEach(other -> categories.addAll(CodeBook.categories(other)));
        return categories;
    }

    /** Whether source, root and target agree, an unknown side being equal to an unknown side. */
    boolean agrees(CodedEvent label) {
        return CodeBook.actor(source).equals(CodeBook.actor(label.source))
                && CodeBook.actor(target).equals(CodeBook.actor(label.target))
                && label.roots().contains(CodeBook.root(code));
    }

    /** Whether this is what a label forbids: a category, between the actors it names. */
    boolean isForbiddenBy(CodedEvent forbidden) {
        return categories().stream().anyMatch(forbidden.categories()::contains)
                && (forbidden.source.isEmpty() || CodeBook.actor(source).equals(CodeBook.actor(forbidden.source)))
                && (forbidden.target.isEmpty() || CodeBook.actor(target).equals(CodeBook.actor(forbidden.target)));
    }

    @Override
    public String toString() {
        return source + " " + code + " " + target;
    }
}
