package org.vigie.sink.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.csv.EventCsv;
import org.vigie.schemas.filter.Filter;
import org.vigie.schemas.json.Json;

/** {@code GET /v1/events} and {@code GET /v1/events/ID}. */
final class EventPages {
    private static final Set<String> NAMES = Set.of("limit", "cursor", "format", "order");
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final EventIndex index;
    private final Clock clock;

    EventPages(EventIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    Reply event(String id) {
        return index.event(id)
                .map(event -> Reply.of(200, "application/json", Json.line(event) + "\n"))
                .orElseThrow(() -> Problem.of(
                        404, "no event is called so, or it was retracted, or it is older than" + " what is held here"));
    }

    /** The newest first, unless {@code order=asc}; {@code next} leads on. */
    Reply page(@Nullable String rawQuery) {
        Query query = Query.parse(rawQuery, NAMES);
        int limit = query.number("limit", USUAL, MOST);
        boolean ascending = query.choice("order", "desc", "asc").equals("asc");
        boolean csv = query.choice("format", "json", "csv").equals("csv");
        String cursor = query.text("cursor");
        List<IndexedEvent> found = index.page(
                wanted(query.filter(), clock), cursor == null ? null : Position.ofCursor(cursor), ascending, limit + 1);
        List<IndexedEvent> page = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next =
                found.size() > limit ? Optional.of(page.get(limit - 1).at().cursor()) : Optional.empty();
        Reply reply = csv
                ? Reply.of(200, "text/csv; charset=utf-8; header=present", csv(page))
                : Reply.of(200, "application/json", json(page, next));
        return next.map(to -> reply.with(Map.of("Link", link(rawQuery, to)))).orElse(reply);
    }

    static Predicate<IndexedEvent> wanted(Filter filter, Clock clock) {
        long from = filter.since().map(age -> clock.millis() - age.toMillis()).orElse(Long.MIN_VALUE);
        return event -> event.at().time() >= from && event.record() != null && filter.accepts(event.record());
    }

    private static String json(List<IndexedEvent> page, Optional<String> next) {
        return page.stream()
                .map(event -> Json.line(Objects.requireNonNull(event.record())))
                .collect(Collectors.joining(
                        ",\n",
                        "{\"events\":[",
                        "]" + next.map(to -> ",\"next\":\"" + to + "\"").orElse("") + "}\n"));
    }

    private static String csv(List<IndexedEvent> page) {
        return Stream.concat(
                        Stream.of(EventCsv.HEAD),
                        page.stream().map(event -> EventCsv.row(Objects.requireNonNull(event.record()))))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
    }

    /** The same question with the next cursor (RFC 8288). */
    private static String link(@Nullable String rawQuery, String next) {
        String rest = Arrays.stream((rawQuery == null ? "" : rawQuery).split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("cursor="))
                .map(pair -> pair.replace(">", "%3E") + "&")
                .collect(Collectors.joining());
        return "</v1/events?" + rest + "cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8) + ">; rel=\"next\"";
    }
}
