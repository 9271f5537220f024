package org.vigie.local.run;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.ArticleAnalyser;
import org.vigie.enrich.topology.EnrichService;
import org.vigie.local.Failure;
import org.vigie.local.broker.Broker;
import org.vigie.local.broker.Ports;
import org.vigie.schemas.registry.RegistryClient;
import org.vigie.schemas.registry.RegistryServer;
import org.vigie.schemas.serde.AvroSerde;
import org.vigie.schemas.streams.StreamService;
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.TopicAdmin;
import org.vigie.schemas.topic.TopicAdmin.Layout;
import org.vigie.schemas.topic.Topics;
import org.vigie.sink.route.Routes;
import org.vigie.sink.topology.SinkService;

/**
 * A broker, a registry and the topics, then both stages on top: the whole of Vigie on one machine.
 *
 * <p>Everything lies in one folder. A second start goes on where the first one was, however that ended.
 */
public final class LocalStack implements AutoCloseable {
    private final RunSettings settings;
    private final @Nullable Broker broker;
    private final String bootstrapServers;
    private final RegistryServer registry;
    private final Topics topics;
    private @Nullable EnrichService enrich;
    private @Nullable SinkService sink;

    private LocalStack(
            RunSettings settings, @Nullable Broker broker, String bootstrapServers, RegistryServer registry) {
        this.settings = settings;
        this.broker = broker;
        this.bootstrapServers = bootstrapServers;
        this.registry = registry;
        this.topics = new Topics(settings.prefix(), RegistryClient.of(registry.url()));
    }

    /** Starts broker and registry and creates the topics; articles may be published from then on. */
    public static LocalStack start(RunSettings settings) throws IOException, InterruptedException {
        Files.createDirectories(settings.data());
        int registryPort = Ports.check(settings.registryPort(), "the schema registry", "--registry-port");
        Broker broker = Broker.start(settings.data(), settings.kafkaPort());
        try {
            return prepare(settings, broker, broker.bootstrapServers(), registryPort);
        } catch (BindException taken) {
            broker.close();
            throw Failure.usage("port " + registryPort
                    + " was taken just now; choose another for the registry with --registry-port PORT");
        } catch (IOException | RuntimeException failed) {
            broker.close();
            throw failed;
        }
    }

    /** The same on a broker that runs already, which is left as it is at the end. */
    static LocalStack on(String bootstrapServers, RunSettings settings) throws IOException {
        return prepare(settings, null, bootstrapServers, settings.registryPort());
    }

    private static LocalStack prepare(
            RunSettings settings, @Nullable Broker broker, String bootstrapServers, int registryPort)
            throws IOException {
        Map<String, Object> clients = Map.of("bootstrap.servers", bootstrapServers);
        LocalStack stack =
                new LocalStack(settings, broker, bootstrapServers, RegistryServer.start(registryPort, clients));
        try (Admin admin = Admin.create(clients)) {
            new TopicAdmin(admin).apply(stack.allTopics(), Layout.LOCAL);
        }
        stack.registerSchemas();
        return stack;
    }

    private List<Topic<?, ?>> allTopics() {
        List<Topic<?, ?>> all = new ArrayList<>(topics.all());
        all.addAll(new Routes(topics, settings.routes()).own());
        return all;
    }

    /** In a fixed order, so that the same input gives the same bytes: schema ids are part of them. */
    private void registerSchemas() {
        for (Topic<?, ?> topic : allTopics()) {
            if (topic.values() instanceof AvroSerde<?> avro) {
                avro.register(topic.name());
            }
        }
    }

    /** Starts reading and routing. */
    public void startStages(ArticleAnalyser analyser) {
        enrich = EnrichService.start(settings.enrich(bootstrapServers(), registryUrl()), analyser);
        sink = SinkService.start(settings.sink(bootstrapServers(), registryUrl()));
    }

    /** Whether both stages do their work. */
    public boolean isRunning() {
        return enrich != null
                && enrich.stream().isRunning()
                && sink != null
                && sink.stream().isRunning();
    }

    /** @throws Failure when a stage or the broker has ended, with what it said */
    public void checkAlive() {
        if (broker != null && !broker.isAlive()) {
            throw new Failure(
                    Failure.UNREACHABLE,
                    "the Kafka broker ended; " + settings.data().resolve("broker.log") + " tells why");
        }
        if (enrich != null) {
            checkAlive("enrich", enrich.stream());
        }
        if (sink != null) {
            checkAlive("sink", sink.stream());
        }
    }

    private static void checkAlive(String name, StreamService stream) {
        if (!stream.isAlive()) {
            String why = stream.failure().map(String::valueOf).orElse("no reason was given");
            throw new Failure(Failure.FAILED, name + " stopped: " + why + "; the same command goes on where it was");
        }
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    public String registryUrl() {
        return registry.url();
    }

    public Map<String, Object> clients() {
        return Map.of("bootstrap.servers", bootstrapServers());
    }

    public Topics topics() {
        return topics;
    }

    /** Ends the stages together, what is begun is finished; then registry and broker. */
    @Override
    public void close() throws IOException {
        CompletableFuture<Void> reading =
                enrich == null ? CompletableFuture.completedFuture(null) : CompletableFuture.runAsync(enrich::close);
        if (sink != null) {
            sink.close();
        }
        reading.join();
        registry.close();
        if (broker != null) {
            broker.close();
        }
    }
}
