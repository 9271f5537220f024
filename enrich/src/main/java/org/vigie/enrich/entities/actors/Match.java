package org.vigie.enrich.entities.actors;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that name an actor of the table.
 *
 * @param from first word
 * @param to word after the last one
 * @param kind how it is named
 * @param rows every actor these words may mean, the likelier first
 * @param whole false when the name is only part of a word, as in "U.S.-led" or « franco-allemand »
 * @param sure whether one reading stands out: a single row, or a rule that prefers the first
 */
public record Match(int from, int to, AliasKind kind, List<ActorRow> rows, boolean whole, boolean sure) {
    public Match {
        rows = List.copyOf(rows);
    }

    /** The actor meant when nothing in the text says otherwise; absent when only the context can tell. */
    public @Nullable ActorRow preferred() {
        return sure ? rows.get(0) : null;
    }

    /** The actors that were in some role on that day; all of them when none was, or no date is known. */
    public List<ActorRow> rowsAt(@Nullable LocalDate day) {
        if (day == null) {
            return rows;
        }
        List<ActorRow> active =
                rows.stream().filter(row -> row.termAt(day) != null).toList();
        return active.isEmpty() ? rows : active;
    }

    /** The same with the date of the text: a surname two ministers share means the one in office. */
    public @Nullable ActorRow preferred(@Nullable LocalDate day) {
        ActorRow first = preferred();
        if (first == null && kind == AliasKind.SURNAME && rowsAt(day).size() == 1) {
            return rowsAt(day).get(0);
        }
        return first;
    }
}
