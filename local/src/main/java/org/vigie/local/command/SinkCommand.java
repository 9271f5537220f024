package org.vigie.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigie.local.show.Terminal;
import org.vigie.sink.topology.SinkService;
import org.vigie.sink.topology.SinkSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The sink service. */
@Command(
        name = "sink",
        description = "The sink service: enriched articles on Kafka become events, events by category, and entities.")
final class SinkCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ServiceOptions options = new ServiceOptions();

    @Option(names = "--health-port", paramLabel = "PORT", description = "Serve /live and /ready on this port.")
    private int healthPort = -1;

    @Option(
            names = "--routes",
            paramLabel = "FILE",
            description = "Topics of your own: one a line, its name and a filter; 'vigie topics apply --routes FILE'"
                    + " creates them.")
    private @Nullable Path routes;

    SinkCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SinkSettings settings = SinkSettings.from(
                routes == null ? options.values() : options.values().with(Map.of("routes", routes.toString())));
        try (Stop stop = Stop.onSignal();
                SinkService service = SinkService.start(settings)) {
            new Service("sink", service.stream(), terminal).work(stop, healthPort);
        }
        return 0;
    }
}
