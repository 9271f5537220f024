package org.vigie.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.Analyser;
import org.vigie.enrich.ArticleAnalyser;
import org.vigie.ingest.poll.FeedList;
import org.vigie.ingest.push.PushSettings;
import org.vigie.local.Failure;
import org.vigie.local.run.Accounts;
import org.vigie.local.run.LocalStack;
import org.vigie.local.run.Run;
import org.vigie.local.run.RunSettings;
import org.vigie.local.show.EventPrinter;
import org.vigie.local.show.Output;
import org.vigie.local.show.Terminal;
import org.vigie.schemas.topic.Topics;
import org.vigie.sink.http.HttpSettings;
import org.vigie.sink.route.Route;
import org.vigie.sink.route.RouteFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything in one process. */
@Command(
        name = "run",
        description = {
            "Everything in one process, with a real Kafka broker inside: reads files, finds events, prints them as they"
                    + " come. Data stay in a folder; the next start goes on from there.",
            "",
            "  vigie run seeds --once",
            "  vigie run seeds -o json --once | jq '{category: .plover, quote}'"
        })
final class RunCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 4;

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH|URL",
            arity = "0..*",
            description =
                    "Addresses of pages and feeds, read once; files and folders: .txt and .html are an article each, .jsonl one per line, .xml, .rss, .atom"
                            + " and .json feeds.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--once", description = "End when all input is through.")
    private boolean once;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES} (default: table on a terminal, else json).")
    private @Nullable Output output;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:VIGIE_DATA:-.vigie}",
            description =
                    "Where Kafka's data and all else is kept (default: ${DEFAULT-VALUE}; environment VIGIE_DATA).")
    private Path data = Path.of(".vigie");

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            defaultValue = "9092",
            description = "Port of Kafka on 127.0.0.1, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int kafkaPort = 9092;

    @Option(
            names = "--registry-port",
            paramLabel = "PORT",
            defaultValue = "8081",
            description = "Port of the schema registry on 127.0.0.1, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int registryPort = 8081;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles read at the same time (default: one per core, at most 4).")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--feeds",
            paramLabel = "FILE",
            description = "A feed list to watch: one address a line, or OPML; with --once each feed is read once.")
    private @Nullable Path feeds;

    @Option(
            names = "--routes",
            paramLabel = "FILE",
            description = "Topics of your own: one a line, its name and a filter.")
    private @Nullable Path routes;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            description = "Serve events by HTTP on this port of 127.0.0.1: 0 for any free one, none for no HTTP"
                    + " (default: 8080 if it is free; none with --once).")
    private @Nullable String httpPort;

    @Mixin
    private PushOptions push = new PushOptions();

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Inputs inputs = Inputs.of(paths);
        List<FeedList.Entry> watched = feeds == null ? List.of() : feedList(feeds);
        if (once && inputs.isEmpty() && watched.isEmpty()) {
            throw Failure.usage("--once needs something to read, such as: vigie run seeds --once");
        }
        HttpSettings http = HttpSettings.onPort(Objects.requireNonNullElse(httpPort, once ? "none" : ""));
        Optional<PushSettings> pushed = push.settings(System.getenv());
        List<Route> own = routes == null ? List.of() : RouteFile.read(routes);
        CompletableFuture<ArticleAnalyser> analyser = CompletableFuture.supplyAsync(Analyser::load);
        EventPrinter printer = EventPrinter.of(
                output == null ? (terminal.isForPeople() ? Output.table : Output.json) : output, terminal);
        try (Stop stop = Stop.onSignal();
                LocalStack stack = LocalStack.start(
                        new RunSettings(data, kafkaPort, registryPort, Topics.PREFIX, Math.max(1, threads), own));
                Doors doors = Doors.open(stack, http, pushed)) {
            if (!once) {
                sayWhere(stack);
                doors.say(terminal);
            }
            Run run = new Run(stack, printer::print, stop::isAsked);
            if (!watched.isEmpty() && !once) {
                FeedWatch.start(stack, watched, stop);
            }
            Accounts accounts = run.over(
                    publisher -> {
                        inputs.publish(publisher, terminal);
                        if (once && !watched.isEmpty()) {
                            FeedWatch.once(stack, watched);
                        }
                    },
                    analyser,
                    once);
            return tell(accounts, stop.isAsked());
        }
    }

    private static List<FeedList.Entry> feedList(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw Failure.usage("--feeds " + file + ": no such file, or it may not be read");
        }
        List<FeedList.Entry> found = FeedList.read(file);
        if (found.isEmpty()) {
            throw Failure.usage("--feeds " + file + ": there is no feed address in it");
        }
        return found;
    }

    private void sayWhere(LocalStack stack) {
        terminal.say(
                "vigie: Kafka " + stack.bootstrapServers() + ", topic "
                        + stack.topics().events().name() + ", schemas " + stack.registryUrl()
                        + "\nvigie: subscribe with 'vigie tail' or any Kafka client (isolation.level=read_committed); Ctrl-C ends");
    }

    private int tell(Accounts accounts, boolean stopped) {
        if (stopped) {
            terminal.say("vigie: stopped; the same command goes on from here");
            return 0;
        }
        terminal.say("vigie: " + accounts);
        if (!accounts.addUp()) {
            throw new Failure(
                    Failure.FAILED, "the sum does not hold, which is a defect of the program; keep the folder " + data);
        }
        if (accounts.raw() > 0 && accounts.raw() == accounts.repeats()) {
            terminal.say("vigie: nothing new: these articles were read before. See their events with 'vigie run' in one"
                    + " window and 'vigie tail --all' in another, or start afresh with --data NEWFOLDER");
        }
        return accounts.bad() > 0 ? Failure.BAD_ARTICLES : 0;
    }
}
