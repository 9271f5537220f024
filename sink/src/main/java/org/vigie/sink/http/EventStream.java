package org.vigie.sink.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.filter.Filter;
import org.vigie.schemas.json.Json;

/**
 * {@code GET /v1/events/stream}: events as they come, as server-sent events.
 *
 * <pre>
 * event: message     an event, new or changed
 * event: retracted   an event to take away, or one that has changed so that the filter no longer wants it
 * event: gap         some of what was missed is no longer held here
 * </pre>
 *
 * <p>Each has an {@code id}; a client that comes back with {@code Last-Event-ID} gets what it missed, the latest state of
 * each event once. With {@code since} it begins in the past.
 */
final class EventStream {
    private static final Set<String> NAMES = Set.of("lastEventId");
    private static final int FEW = Subscriber.BUFFER / 2;

    private final EventIndex index;
    private final Counts counts;
    private final Clock clock;
    private final Duration heartbeat;
    private final int mostClients;
    private final AtomicInteger clients = new AtomicInteger();

    EventStream(EventIndex index, Counts counts, Clock clock, Duration heartbeat, int mostClients) {
        this.index = index;
        this.counts = counts;
        this.clock = clock;
        this.heartbeat = heartbeat;
        this.mostClients = mostClients;
    }

    int clients() {
        return clients.get();
    }

    /** Returns when the client has gone or was too slow. */
    void serve(HttpExchange exchange) throws IOException {
        Query query = Query.parse(exchange.getRequestURI().getRawQuery(), NAMES);
        String header = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        String id = header == null ? query.text("lastEventId") : header;
        Client client = new Client(query.filter(), id == null ? null : Positions.ofId(id));
        if (clients.incrementAndGet() > mostClients) {
            clients.decrementAndGet();
            throw Problem.of(503, "there are " + mostClients + " clients already");
        }
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(200, 0);
            client.serve(exchange.getResponseBody());
        } catch (IOException gone) {
            counts.add(client.subscriber.isSlow() ? Counts.SLOW : Counts.GONE);
        } catch (InterruptedException slowOrStopped) {
            counts.add(Counts.SLOW);
        } finally {
            index.leave(client.subscriber);
            clients.decrementAndGet();
            Thread.interrupted(); // this thread will serve others
        }
    }

    /** One client, on its thread. */
    private final class Client {
        private final Filter filter;
        private final boolean resumes;
        private final Subscriber subscriber;
        private final Positions at;

        Client(Filter filter, @Nullable Positions last) {
            this.filter = filter;
            this.resumes = last != null;
            this.subscriber = new Subscriber(filter, Thread.currentThread());
            this.at = last != null ? last : filter.since().isPresent() ? Positions.beginning() : index.seen();
        }

        void serve(OutputStream out) throws IOException, InterruptedException {
            write(out, "retry: 2000\n\n");
            if (index.hasForgottenSince(at)) {
                write(out, "event: gap\ndata: {\"detail\":\"older events are no longer held here\"}\n\n");
            }
            catchUp(out);
            while (true) {
                Subscriber.Message message = subscriber.poll(heartbeat);
                if (message == null) {
                    write(out, ": heartbeat\n\n");
                } else {
                    send(out, message.event(), message.retracted());
                }
            }
        }

        private void catchUp(OutputStream out) throws IOException {
            List<IndexedEvent> missed;
            do {
                missed = index.subscribe(subscriber, at, FEW);
                for (IndexedEvent event : missed) {
                    boolean wanted = EventPages.wanted(filter, clock).test(event);
                    if (wanted || resumes && mayHaveBeenSent(event)) {
                        send(out, event, !wanted);
                    } else {
                        at.read(event.at());
                    }
                }
            } while (missed.size() > FEW);
        }

        /** What it was before is not known here; taking away what a client does not have does no harm. */
        private boolean mayHaveBeenSent(IndexedEvent event) {
            return event.record() == null || event.record().getRevision() > 1;
        }

        private void send(OutputStream out, IndexedEvent event, boolean retracted) throws IOException {
            at.read(event.at());
            String data =
                    retracted ? "{\"id\":\"" + event.id() + "\"}" : Json.line(Objects.requireNonNull(event.record()));
            write(
                    out,
                    "event: " + (retracted ? "retracted" : "message") + "\nid: " + at.id() + "\ndata: " + data
                            + "\n\n");
            counts.add(Counts.SENT);
        }

        private void write(OutputStream out, String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
