package org.vigie.local.show;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigie.v1.Actor;
import org.vigie.v1.EventPlace;
import org.vigie.v1.EventRecord;

/** Events as RFC 4180 values with a head line; an unknown value is empty. */
final class EventCsv implements EventPrinter {
    private static final String HEAD = "id,date,plover,mode,cameo,quadClass,goldstein,intensity,status,"
            + "sourceCode,sourceCountry,sourceName,targetCode,targetCountry,targetName,claimedBy,"
            + "place,placeCountry,lat,lon,reports,confidence,lang,url,quote";

    private final Terminal terminal;
    private boolean headed;

    EventCsv(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void print(EventRecord event) {
        if (!headed) {
            headed = true;
            terminal.print(HEAD);
        }
        EventPlace place = event.getPlace();
        Actor claims = event.getClaimedBy();
        terminal.print(row(
                event.getId(),
                event.getDate(),
                event.getPlover(),
                event.getMode(),
                event.getCameo(),
                event.getQuadClass(),
                event.getGoldstein(),
                event.getIntensity(),
                event.getStatus(),
                actor(event.getSource()),
                actor(event.getTarget()),
                quoted(claims == null ? null : claims.getText()),
                quoted(place == null ? null : place.getName()),
                place == null ? null : place.getCountry(),
                place == null ? null : place.getLat(),
                place == null ? null : place.getLon(),
                event.getReports().size(),
                event.getConfidence(),
                event.getLang(),
                event.getReports().isEmpty()
                        ? null
                        : quoted(event.getReports().get(0).getUrl()),
                quoted(event.getQuote())));
    }

    private static String actor(@Nullable Actor actor) {
        return actor == null ? ",," : row(actor.getCode(), actor.getCountry(), quoted(name(actor)));
    }

    private static @Nullable String name(Actor actor) {
        return actor.getName() == null ? actor.getText() : actor.getName();
    }

    private static String row(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? "" : String.valueOf(value))
                .collect(Collectors.joining(","));
    }

    private static String quoted(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        // A spreadsheet would take these for the start of a formula.
        String safe = "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + Text.oneLine(safe).replace("\"", "\"\"") + '"';
    }
}
