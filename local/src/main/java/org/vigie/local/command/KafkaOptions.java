package org.vigie.local.command;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.vigie.local.Failure;
import org.vigie.schemas.registry.RegistryClient;
import org.vigie.schemas.topic.Topics;
import picocli.CommandLine.Option;

/** Which Kafka, which registry, which topics: the options of every command that talks to Kafka. */
final class KafkaOptions {
    private static final int PATIENCE_MS = 5_000;

    @Option(
            names = {"-b", "--bootstrap-servers"},
            paramLabel = "HOST:PORT",
            defaultValue = "${env:VIGIE_BOOTSTRAP_SERVERS:-127.0.0.1:9092}",
            description = "Kafka brokers (default: ${DEFAULT-VALUE}; environment VIGIE_BOOTSTRAP_SERVERS).")
    private String bootstrapServers = "127.0.0.1:9092";

    @Option(
            names = "--registry",
            paramLabel = "URL",
            defaultValue = "${env:VIGIE_REGISTRY:-http://127.0.0.1:8081}",
            description = "Schema registry, any that speaks Confluent's interface (default: ${DEFAULT-VALUE};"
                    + " environment VIGIE_REGISTRY).")
    private String registry = "http://127.0.0.1:8081";

    @Option(
            names = "--prefix",
            paramLabel = "PREFIX",
            defaultValue = "${env:VIGIE_PREFIX:-" + Topics.PREFIX + "}",
            description = "What all topic names begin with (default: ${DEFAULT-VALUE}; environment VIGIE_PREFIX).")
    private String prefix = Topics.PREFIX;

    @Option(
            names = "-X",
            paramLabel = "KEY=VALUE",
            description = "A setting handed to the Kafka clients as it is, such as -X security.protocol=SSL;"
                    + " may be given several times.")
    private Map<String, String> more = new LinkedHashMap<>();

    /** Settings for any Kafka client. */
    Map<String, Object> clients() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("default.api.timeout.ms", 20_000);
        settings.put("request.timeout.ms", 10_000);
        settings.putAll(more);
        return settings;
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    /** Asks whether Kafka answers, so that a wrong address is told after seconds and not minutes. */
    void check() {
        try (Admin admin = Admin.create(clients())) {
            admin.describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MS))
                    .nodes()
                    .get();
        } catch (ExecutionException | KafkaException unreachable) {
            throw new Failure(
                    Failure.UNREACHABLE,
                    "no Kafka answers at " + bootstrapServers
                            + "; check --bootstrap-servers, or start one with 'vigie run'");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Failure(Failure.FAILED, "stopped");
        }
    }

    String registryUrl() {
        return registry;
    }

    String prefix() {
        return prefix;
    }

    RegistryClient registry() {
        return RegistryClient.of(registry);
    }

    Topics topics() {
        return new Topics(prefix, registry());
    }
}
