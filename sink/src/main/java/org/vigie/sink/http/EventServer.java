package org.vigie.sink.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: which address is answered by what. It only reads, and no page of another site may ask it. */
public final class EventServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventServer.class);
    private static final String EVENTS = "/v1/events";
    private static final int BACKLOG = 256;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool(EventServer::worker);
    private final EventIndex index;
    private final Counts counts;
    private final Health health;
    private final EventPages pages;
    private final EventStream stream;

    /**
     * How the program is.
     *
     * @param live false when it should be started again
     * @param ready whether it does its work
     */
    public record Health(BooleanSupplier live, BooleanSupplier ready) {}

    public EventServer(HttpSettings settings, EventIndex index, Counts counts, Health health, Clock clock)
            throws IOException {
        this.index = index;
        this.counts = counts;
        this.health = health;
        this.pages = new EventPages(index, clock);
        this.stream = new EventStream(index, counts, clock, settings.heartbeat(), settings.clients());
        // seconds a request may take to arrive: the JDK's server waits for ever otherwise
        if (System.getProperty("sun.net.httpserver.maxReqTime") == null) {
            System.setProperty("sun.net.httpserver.maxReqTime", "30");
        }
        this.server = HttpServer.create(
                new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()), BACKLOG);
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(null, work, "http", 256 * 1024);
        thread.setDaemon(true);
        return thread;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        workers.shutdownNow();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            try {
                if (path.equals(EVENTS + "/stream")
                        && exchange.getRequestMethod().equals("GET")) {
                    stream.serve(exchange);
                } else {
                    send(exchange, reply(exchange, path));
                }
            } catch (Problem problem) {
                send(exchange, problem.reply());
            } catch (RuntimeException defect) {
                LOG.error("Request failed path={}", path, defect);
                send(
                        exchange,
                        Problem.of(500, "a defect of the program; its log tells more")
                                .reply());
            }
        }
    }

    private void send(HttpExchange exchange, Reply reply) throws IOException {
        counts.add("news_http_requests_total{status=\"" + reply.status() + "\"}");
        reply.send(exchange);
    }

    private Reply reply(HttpExchange exchange, String path) {
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            throw Problem.of(405, "only GET and HEAD are answered here");
        }
        return switch (path) {
            case EVENTS -> pages.page(exchange.getRequestURI().getRawQuery());
            case "/live" -> state(health.live());
            case "/ready" -> state(health.ready());
            case "/metrics" -> Reply.of(200, "text/plain; version=0.0.4; charset=utf-8", counts.text(states()));
            default -> {
                if (path.startsWith(EVENTS + "/") && path.length() > EVENTS.length() + 1) {
                    yield pages.event(path.substring(EVENTS.length() + 1));
                }
                throw Problem.of(
                        404,
                        "there are /v1/events, /v1/events/{id}, /v1/events/stream, /live, /ready and" + " /metrics");
            }
        };
    }

    private Map<String, Long> states() {
        return Map.of(
                "news_http_events", (long) index.size(),
                "news_http_stream_clients", (long) stream.clients(),
                "news_ready", health.ready().getAsBoolean() ? 1L : 0L);
    }

    private static Reply state(BooleanSupplier holds) {
        boolean well = holds.getAsBoolean();
        return Reply.of(well ? 200 : 503, "text/plain; charset=utf-8", well ? "ok\n" : "no\n");
    }
}
