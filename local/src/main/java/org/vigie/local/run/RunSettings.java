package org.vigie.local.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.vigie.enrich.topology.EnrichSettings;
import org.vigie.schemas.Version;
import org.vigie.schemas.streams.StreamSettings;
import org.vigie.sink.http.HttpSettings;
import org.vigie.sink.route.Route;
import org.vigie.sink.topology.SinkSettings;

/**
 * What {@code vigie run} is told.
 *
 * @param data folder for everything it keeps
 * @param kafkaPort port of the broker, 0 for any free one
 * @param registryPort port of the registry, 0 for any free one
 * @param prefix what all topic names begin with
 * @param threads how many articles are read at the same time
 * @param routes topics of one's own
 */
public record RunSettings(Path data, int kafkaPort, int registryPort, String prefix, int threads, List<Route> routes) {
    private static final Duration ARTICLE_BUDGET = Duration.ofSeconds(60);
    private static final Duration REPEATS_KEPT = Duration.ofDays(7);
    private static final Duration EVENTS_KEPT = Duration.ofDays(30);

    /** One member with a name: after a kill it takes its place again at once, instead of waiting to be missed. */
    private static final Map<String, String> RETURNS = Map.of("group.instance.id", "local");

    public RunSettings {
        routes = List.copyOf(routes);
    }

    /** Without routes. */
    public RunSettings(Path data, int kafkaPort, int registryPort, String prefix, int threads) {
        this(data, kafkaPort, registryPort, prefix, threads, List.of());
    }

    EnrichSettings enrich(String bootstrapServers, String registry) {
        StreamSettings stream = stream(bootstrapServers, registry, EnrichSettings.APPLICATION, threads);
        return new EnrichSettings(stream, ARTICLE_BUDGET, REPEATS_KEPT, Version.text());
    }

    SinkSettings sink(String bootstrapServers, String registry) {
        return new SinkSettings(
                stream(bootstrapServers, registry, SinkSettings.APPLICATION, 1),
                EVENTS_KEPT,
                routes,
                HttpSettings.onPort("none"));
    }

    private StreamSettings stream(String bootstrapServers, String registry, String application, int parallel) {
        return new StreamSettings(
                bootstrapServers, registry, true, prefix, application, data.resolve("streams"), parallel, RETURNS);
    }
}
