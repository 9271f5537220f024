package org.vigie.local.show;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Actor;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.EnrichedArticle;
import org.vigie.enrich.article.Entity;
import org.vigie.enrich.article.Event;
import org.vigie.enrich.article.Mention;
import org.vigie.enrich.article.Span;

/** An analysed article on paper: each stage with what it added. */
public final class Explanation {
    private static final String INDENT = "     ";

    private final Terminal terminal;

    public Explanation(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Shows an article.
     *
     * @param trace why each candidate was coded or dropped
     */
    public void show(EnrichedArticle enriched, List<String> trace) {
        article(enriched.article());
        sentences(enriched);
        names(enriched);
        head("CODING");
        trace.forEach(line -> wrapped("  ", line));
        events(enriched);
    }

    private void article(Article article) {
        head("ARTICLE");
        field("id", article.id());
        field("url", article.url());
        field("publisher", article.publisher());
        field("published", article.published());
        field("language", article.lang());
        field("title", article.title());
    }

    private void sentences(EnrichedArticle enriched) {
        head("SENTENCES " + enriched.sentences().size());
        int index = 0;
        for (Span span : enriched.sentences()) {
            wrapped(String.format("%3d  ", index++), cut(enriched.article().text(), span));
        }
        if (enriched.sentences().isEmpty()) {
            wrapped(INDENT, "(this language is passed on unread)");
        }
    }

    private void names(EnrichedArticle enriched) {
        head("NAMES " + enriched.mentions().size());
        Map<String, Entity> entities = enriched.entities().stream()
                .collect(Collectors.toMap(Entity::id, entity -> entity, (first, second) -> first));
        for (Mention mention : enriched.mentions()) {
            Entity entity = mention.entity() == null ? null : entities.get(mention.entity());
            wrapped(
                    mention.sentence() < 0 ? "  T  " : String.format("%3d  ", mention.sentence()),
                    mention.type() + " " + mention.text() + (entity == null ? "" : " = " + describe(entity)));
        }
    }

    private static String describe(Entity entity) {
        return Stream.of(entity.name(), entity.type().toString(), entity.code(), entity.country(), entity.id())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void events(EnrichedArticle enriched) {
        head("EVENTS " + enriched.events().size());
        int number = 1;
        for (Event event : enriched.events()) {
            event(number++, event);
        }
    }

    private void event(int number, Event event) {
        String what = event.plover() == null ? "STATEMENT" : event.plover();
        terminal.print(
                terminal.bold(String.format("%3d  ", number) + what + (event.mode() == null ? "" : " " + event.mode())
                        + ", CAMEO " + event.cameo() + ", " + event.status()));
        field("who", actor(event.source()));
        field("to whom", actor(event.target()));
        field("says who", actor(event.claimedBy()));
        field("when", event.date() == null ? null : event.date() + " (" + event.datePrecision() + ")");
        field(
                "where",
                event.place() == null
                        ? null
                        : event.place().name() + country(event.place().country()));
        event.counts()
                .forEach(count -> field(
                        "count",
                        count.what() + " " + number(count.low())
                                + (count.high() > count.low() ? " to " + number(count.high()) : "")
                                + (count.approximate() ? " about" : "")));
        field("words", "\"" + event.trigger() + "\", in: " + event.quote());
        field("why", "row " + event.rule() + ", confidence " + event.confidence());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String country(@Nullable String code) {
        return code == null ? "" : " (" + code + ")";
    }

    private static @Nullable String actor(@Nullable Actor actor) {
        if (actor == null) {
            return null;
        }
        String known =
                Stream.of(actor.name(), actor.code()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return "\"" + actor.text() + "\"" + (known.isEmpty() ? "" : " = " + known);
    }

    private void head(String title) {
        terminal.print("");
        terminal.print(terminal.bold(title));
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            wrapped(INDENT + Text.fill(name, 10), value);
        }
    }

    private void wrapped(String start, String text) {
        String lead = start;
        for (String line : Text.wrap(text, terminal.width() - start.length())) {
            terminal.print(lead + line);
            lead = " ".repeat(start.length());
        }
    }

    private static String cut(String text, Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.end() - span.start()));
    }
}
