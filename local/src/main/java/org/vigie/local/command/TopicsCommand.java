package org.vigie.local.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.vigie.local.show.Terminal;
import org.vigie.local.show.Text;
import org.vigie.schemas.serde.MemorySchemas;
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.TopicAdmin;
import org.vigie.schemas.topic.TopicAdmin.Layout;
import org.vigie.schemas.topic.TopicAdmin.State;
import org.vigie.schemas.topic.Topics;
import org.vigie.sink.route.RouteFile;
import org.vigie.sink.route.Routes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates and describes the topics. */
@Command(name = "topics", description = "Create or describe the topics on a Kafka cluster.")
final class TopicsCommand {
    private static final int NAME_COLUMNS = 26;
    private static final String ROUTES = "Also the topics of this file of routes.";

    private final Terminal terminal;

    TopicsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "apply",
            description = {
                "Create missing topics and correct settings that differ.",
                "Deletes nothing and never changes the number of partitions."
            })
    int apply(
            @Mixin KafkaOptions kafka,
            @Option(names = "--routes", paramLabel = "FILE", description = ROUTES) @Nullable Path routes,
            @Option(
                            names = "--partitions",
                            defaultValue = "6",
                            description = "Partitions of new topics (default: ${DEFAULT-VALUE}).")
                    int partitions,
            @Option(names = "--replication", description = "Copies of each partition (default: the broker's default).")
                    @Nullable
                    Short replication) {
        kafka.check();
        try (Admin admin = Admin.create(kafka.clients())) {
            List<String> done = new TopicAdmin(admin)
                    .apply(topics(kafka, routes), new Layout(partitions, Optional.ofNullable(replication)));
            done.forEach(terminal::print);
            terminal.say(done.isEmpty() ? "all topics are as they should be" : done.size() + " changes");
        }
        return 0;
    }

    @Command(name = "describe", description = "Show every topic with partitions, copies, and settings that differ.")
    int describe(
            @Mixin KafkaOptions kafka,
            @Option(names = "--routes", paramLabel = "FILE", description = ROUTES) @Nullable Path routes) {
        kafka.check();
        try (Admin admin = Admin.create(kafka.clients())) {
            terminal.print(Text.fill("TOPIC", NAME_COLUMNS) + " PARTITIONS COPIES DIFFERS");
            new TopicAdmin(admin).describe(topics(kafka, routes)).forEach(state -> terminal.print(line(state)));
        }
        return 0;
    }

    private static String line(State state) {
        String start = Text.fill(state.topic(), NAME_COLUMNS);
        return state.isMissing()
                ? start + " missing: create it with 'vigie topics apply'"
                : String.format("%s %10d %6d %s", start, state.partitions(), state.replication(), differing(state))
                        .stripTrailing();
    }

    private static String differing(State state) {
        return state.differing().isEmpty() ? "" : state.differing().toString();
    }

    /** Topics are created without asking a registry. */
    private static List<Topic<?, ?>> topics(KafkaOptions kafka, @Nullable Path routes) {
        Topics topics = new Topics(kafka.prefix(), new MemorySchemas());
        List<Topic<?, ?>> all = new ArrayList<>(topics.all());
        all.addAll(new Routes(topics, routes == null ? List.of() : RouteFile.read(routes)).own());
        return all;
    }
}
