package org.vigie.local.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.vigie.enrich.topology.EnrichService;
import org.vigie.enrich.topology.EnrichSettings;
import org.vigie.schemas.settings.Values;
import org.vigie.sink.topology.SinkService;
import org.vigie.sink.topology.SinkSettings;

/** Both stream programs in a process of their own, to be killed. */
final class StreamChild {
    private StreamChild() {}

    public static void main(String[] args) {
        Map<String, String> settings = settings(args[0], args[1], Path.of(args[2]));
        try (EnrichService enrich = EnrichService.start(EnrichSettings.from(Values.of(settings)), new WordAnalyser());
                SinkService sink = SinkService.start(SinkSettings.from(Values.of(settings)))) {
            enrich.stream().awaitEnd(Duration.ofMinutes(10));
            sink.stream().awaitEnd(Duration.ofSeconds(1));
        }
    }

    static Map<String, String> settings(String bootstrap, String registry, Path state) {
        return Map.of(
                "bootstrap.servers",
                bootstrap,
                "schema.registry.url",
                registry,
                "state.dir",
                state.toString(),
                "threads",
                "2");
    }

    static Process start(String bootstrap, String registry, Path state) throws java.io.IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamChild.class.getName(),
                        bootstrap,
                        registry,
                        state.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        state.resolveSibling("child.log").toFile()))
                .start();
    }
}
