package org.vigie.sink.topology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.schemas.streams.StartException;
import org.vigie.schemas.topic.Topics;
import org.vigie.sink.http.Counts;
import org.vigie.sink.http.EventIndex;
import org.vigie.sink.http.EventServer;
import org.vigie.sink.http.EventServer.Health;
import org.vigie.sink.http.HttpSettings;

/** Events by HTTP: a reader that fills the index, and the server on top. Needs nothing but the topic. */
public final class HttpService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpService.class);

    private final EventReader reader;
    private final EventServer server;

    private HttpService(EventReader reader, EventServer server) {
        this.reader = reader;
        this.server = server;
    }

    /**
     * Starts it; nothing when it is off, or when the usual port is taken and nobody has asked for it.
     *
     * @param clients settings of any Kafka client
     * @param health of the program around; it is ready when all events are read as well
     * @throws StartException when the port asked for cannot be had
     */
    public static Optional<HttpService> start(
            Topics topics, Map<String, Object> clients, HttpSettings settings, Health health) {
        if (settings.isOff()) {
            return Optional.empty();
        }
        EventIndex index = new EventIndex(settings.events());
        Counts counts = new Counts();
        EventReader reader = new EventReader(topics.events(), clients, index, counts);
        BooleanSupplier ready = () -> reader.isComplete() && health.ready().getAsBoolean();
        try {
            EventServer server =
                    new EventServer(settings, index, counts, new Health(health.live(), ready), Clock.systemUTC());
            reader.start();
            LOG.info("HTTP started host={} port={}", settings.host(), server.port());
            return Optional.of(new HttpService(reader, server));
        } catch (BindException taken) {
            String told = "port " + settings.port() + " of " + settings.host() + " is taken, so there is no HTTP;"
                    + " choose another with --http-port PORT or http.port, 0 for any free one, none for no HTTP";
            if (settings.asked()) {
                throw new StartException(StartException.SETTINGS, told, taken);
            }
            LOG.warn("{}", told);
            return Optional.empty();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        reader.close();
    }
}
