package org.vigie.sink.topology;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.vigie.schemas.settings.Values;
import org.vigie.schemas.streams.StreamSettings;
import org.vigie.sink.http.HttpSettings;
import org.vigie.sink.route.Route;
import org.vigie.sink.route.RouteFile;

/**
 * Settings of the sink program; {@code reference.properties} names each with its default.
 *
 * @param stream those of every stream program
 * @param eventsKept {@code events.kept}: how long an event can still be corrected or retracted after its last change
 * @param routes {@code routes}: a {@link RouteFile}; none when empty
 * @param http {@code http.*}
 */
public record SinkSettings(StreamSettings stream, Duration eventsKept, List<Route> routes, HttpSettings http) {
    /** The usual application id: consumer group and transactional ids are called so. */
    public static final String APPLICATION = "vigie-sink";

    public SinkSettings {
        routes = List.copyOf(routes);
    }

    /** Reads them; every mistake is told with an example that works. */
    public static SinkSettings from(Values values) {
        String routes = values.text("routes", "");
        SinkSettings settings = new SinkSettings(
                StreamSettings.from(values, APPLICATION, 1),
                values.duration("events.kept", "30d"),
                routes.isEmpty() ? List.of() : RouteFile.read(Path.of(routes)),
                HttpSettings.from(values));
        values.refuseUnknown();
        return settings;
    }
}
