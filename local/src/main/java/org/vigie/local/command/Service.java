package org.vigie.local.command;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.vigie.local.Failure;
import org.vigie.local.show.Terminal;
import org.vigie.schemas.streams.StreamService;

/** A stream program as a service: it tells whether it lives, works until a signal, and ends with what killed it. */
final class Service {
    private static final Duration LOOK = Duration.ofMillis(500);

    private final String name;
    private final StreamService stream;
    private final Terminal terminal;

    Service(String name, StreamService stream, Terminal terminal) {
        this.name = name;
        this.stream = stream;
        this.terminal = terminal;
    }

    /**
     * Returns when {@code stop} is asked for.
     *
     * @param healthPort port for {@code /live} and {@code /ready}, none when negative
     * @throws Failure when the stream has died
     */
    void work(Stop stop, int healthPort) throws IOException {
        @Nullable HttpServer health = healthPort < 0 ? null : health(healthPort);
        terminal.say("vigie: " + name + " works");
        try {
            while (!stop.isAsked()) {
                if (stream.awaitEnd(LOOK) && !stop.isAsked()) {
                    throw new Failure(
                            Failure.FAILED,
                            name + " stopped: "
                                    + stream.failure().map(String::valueOf).orElse("no reason was given"));
                }
            }
        } finally {
            if (health != null) {
                health.stop(0);
            }
        }
    }

    private HttpServer health(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        answer(server, "/live", stream::isAlive);
        answer(server, "/ready", stream::isRunning);
        server.start();
        return server;
    }

    private static void answer(HttpServer server, String path, BooleanSupplier holds) {
        server.createContext(path, exchange -> {
            boolean well = holds.getAsBoolean();
            byte[] body = (well ? "ok\n" : "no\n").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(well ? 200 : 503, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
