package org.vigie.schemas.csv;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigie.v1.Actor;
import org.vigie.v1.EventPlace;
import org.vigie.v1.EventRecord;

/** Events as RFC 4180 values with a head line; an unknown value is empty. */
public final class EventCsv {
    /** The head line. */
    public static final String HEAD = "id,date,plover,mode,cameo,quadClass,goldstein,intensity,status,"
            + "sourceCode,sourceCountry,sourceName,targetCode,targetCountry,targetName,claimedBy,"
            + "place,placeCountry,lat,lon,reports,confidence,lang,url,quote";

    private EventCsv() {}

    /** An event without line end. */
    public static String row(EventRecord event) {
        EventPlace place = event.getPlace();
        Actor claims = event.getClaimedBy();
        return values(
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
                quoted(event.getQuote()));
    }

    private static String actor(@Nullable Actor actor) {
        return actor == null ? ",," : values(actor.getCode(), actor.getCountry(), quoted(name(actor)));
    }

    private static @Nullable String name(Actor actor) {
        return actor.getName() == null ? actor.getText() : actor.getName();
    }

    private static String values(@Nullable Object... values) {
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
        return '"' + safe.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", " ").strip().replace("\"", "\"\"") + '"';
    }
}
