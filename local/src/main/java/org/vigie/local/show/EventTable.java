package org.vigie.local.show;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vigie.v1.Actor;
import org.vigie.v1.EventPlace;
import org.vigie.v1.EventRecord;
import org.vigie.v1.EventStatus;

/**
 * An event in two lines that fit the window: when, what, who to whom; then the words that prove it.
 *
 * <pre>
 * 2025-08-13 CONSULT    041 PRKGOV &gt; RUSGOV        Kim Jong-un &gt; Vladimir Poutine
 *            « se sont entretenus par téléphone pour discuter de …
 * </pre>
 */
final class EventTable implements EventPrinter {
    private static final int DATE = 10;
    private static final int CATEGORY = 10;
    private static final int CAMEO = 4;
    private static final int CODES = 19;

    private final Terminal terminal;
    private boolean headed;

    EventTable(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void print(EventRecord event) {
        if (!headed) {
            headed = true;
            terminal.print(terminal.faint(line("DATE", "CATEGORY", "CODE", "ACTORS", "WHO > WHOM")));
        }
        terminal.print(terminal.bold(line(
                orDash(event.getDate()),
                Objects.requireNonNullElse(event.getPlover(), "STATEMENT"),
                event.getCameo(),
                code(event.getSource()) + " > " + code(event.getTarget()),
                name(event.getSource()) + " > " + name(event.getTarget()) + circumstances(event))));
        int columns = terminal.width() - DATE - 1;
        terminal.print(" ".repeat(DATE + 1) + Text.cut("« " + aroundTrigger(event, columns - 4) + " »", columns));
    }

    private String line(String date, String category, String cameo, String codes, String who) {
        String start = Text.fill(date, DATE) + " " + Text.fill(category, CATEGORY) + " " + Text.fill(cameo, CAMEO) + " "
                + Text.fill(codes, CODES) + " ";
        return start + Text.cut(who, terminal.width() - Text.width(start));
    }

    /** The part of the quote that fits, with the trigger in it. */
    private static String aroundTrigger(EventRecord event, int columns) {
        int[] quote = Text.oneLine(event.getQuote()).codePoints().toArray();
        int trigger = event.getTrigger().getStart() - event.getQuoteStart();
        if (quote.length <= columns || trigger < columns / 2) {
            return new String(quote, 0, quote.length);
        }
        int start = Math.max(0, Math.min(trigger - columns / 3, quote.length - columns + 1));
        return start == 0 ? new String(quote, 0, quote.length) : "…" + new String(quote, start, quote.length - start);
    }

    private static String circumstances(EventRecord event) {
        EventStatus status = event.getStatus();
        String said =
                status == EventStatus.ACTUAL ? "" : ", " + status.toString().toLowerCase(Locale.ROOT);
        EventPlace place = event.getPlace();
        return said + (place == null ? "" : ", in " + place.getName());
    }

    private static String code(@Nullable Actor actor) {
        return actor == null ? "-" : orDash(actor.getCode());
    }

    private static String name(@Nullable Actor actor) {
        return actor == null ? "?" : Objects.requireNonNullElse(actor.getName(), actor.getText());
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
