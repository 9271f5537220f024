package org.vigie.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.vigie.enrich.Analyser;
import org.vigie.enrich.topology.EnrichService;
import org.vigie.enrich.topology.EnrichSettings;
import org.vigie.local.show.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The enrich service. */
@Command(
        name = "enrich-app",
        description =
                "The enrich service: raw articles on Kafka become enriched ones, bad ones or repeats, exactly once.")
final class EnrichAppCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ServiceOptions options = new ServiceOptions();

    @Option(names = "--health-port", paramLabel = "PORT", description = "Serve /live and /ready on this port.")
    private int healthPort = -1;

    EnrichAppCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        EnrichSettings settings = EnrichSettings.from(options.values());
        try (Stop stop = Stop.onSignal()) {
            terminal.say("vigie: loading models");
            Analyser analyser = Analyser.load();
            try (EnrichService service = EnrichService.start(settings, analyser)) {
                new Service("enrich", service.stream(), terminal).work(stop, healthPort);
            }
        }
        return 0;
    }
}
