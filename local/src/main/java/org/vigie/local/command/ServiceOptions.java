package org.vigie.local.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.settings.Values;
import picocli.CommandLine.Option;

/** Settings of one service: defaults, then a file, then VIGIE_ variables, then the command line. */
final class ServiceOptions {
    /** Variables of the launcher, which are no settings of a service. */
    private static final Set<String> LAUNCHER = Set.of(
            "VIGIE_LOG",
            "VIGIE_LOG_KAFKA",
            "VIGIE_JAVA_OPTS",
            "VIGIE_DATA",
            "VIGIE_REGISTRY",
            "VIGIE_PREFIX",
            "VIGIE_PUSH_TOKEN");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A properties file; reference.properties of the module names every setting.")
    private @Nullable Path config;

    @Option(
            names = {"-b", "--bootstrap-servers"},
            paramLabel = "HOST:PORT",
            description = "Kafka brokers (default: 127.0.0.1:9092; environment VIGIE_BOOTSTRAP_SERVERS).")
    private @Nullable String bootstrapServers;

    @Option(
            names = "--registry",
            paramLabel = "URL",
            description = "Schema registry (default: http://127.0.0.1:8081; environment VIGIE_SCHEMA_REGISTRY_URL).")
    private @Nullable String registry;

    @Option(
            names = {"-s", "--set"},
            paramLabel = "SETTING=VALUE",
            description =
                    "Any setting, such as -s threads=4 or -s kafka.security.protocol=SSL; may be given several times.")
    private Map<String, String> settings = new LinkedHashMap<>();

    Values values() {
        Map<String, String> environment = new LinkedHashMap<>(System.getenv());
        environment.keySet().removeAll(LAUNCHER);
        Map<String, String> given = new LinkedHashMap<>(settings);
        if (bootstrapServers != null) {
            given.put("bootstrap.servers", bootstrapServers);
        }
        if (registry != null) {
            given.put("schema.registry.url", registry);
        }
        return (config == null ? Values.none() : Values.file(config))
                .withEnvironment(environment)
                .with(given);
    }
}
