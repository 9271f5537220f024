package org.vigie.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigie.local.show.Terminal;
import org.vigie.sink.topology.SinkServer;
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

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            description = "Serve events by HTTP on this port of 127.0.0.1: 0 for any free one, none for no HTTP"
                    + " (default: 8080 if it is free).")
    private @Nullable String httpPort;

    SinkCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> given = new LinkedHashMap<>();
        if (routes != null) {
            given.put("routes", routes.toString());
        }
        if (httpPort != null) {
            given.put("http.port", httpPort);
        }
        SinkSettings settings = SinkSettings.from(options.values().with(given));
        try (Stop stop = Stop.onSignal();
                SinkServer service = SinkServer.start(settings)) {
            service.httpPort().ifPresent(port -> terminal.say("vigie: HTTP on port " + port));
            new Service("sink", service.stream(), terminal).work(stop, healthPort);
        }
        return 0;
    }
}
