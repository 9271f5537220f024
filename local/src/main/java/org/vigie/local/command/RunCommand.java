package org.vigie.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.Analyser;
import org.vigie.enrich.ArticleAnalyser;
import org.vigie.local.Failure;
import org.vigie.local.run.Accounts;
import org.vigie.local.run.LocalStack;
import org.vigie.local.run.Run;
import org.vigie.local.run.RunSettings;
import org.vigie.local.show.EventPrinter;
import org.vigie.local.show.Output;
import org.vigie.local.show.Terminal;
import org.vigie.schemas.topic.Topics;
import picocli.CommandLine.Command;
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
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Files and folders: .txt and .html are an article each, .jsonl one per line, .xml, .rss, .atom"
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

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Inputs inputs = Inputs.of(paths);
        if (once && inputs.isEmpty()) {
            throw Failure.usage("--once needs something to read, such as: vigie run seeds --once");
        }
        CompletableFuture<ArticleAnalyser> analyser = CompletableFuture.supplyAsync(Analyser::load);
        EventPrinter printer = EventPrinter.of(
                output == null ? (terminal.isForPeople() ? Output.table : Output.json) : output, terminal);
        try (Stop stop = Stop.onSignal();
                LocalStack stack = LocalStack.start(
                        new RunSettings(data, kafkaPort, registryPort, Topics.PREFIX, Math.max(1, threads)))) {
            if (!once) {
                sayWhere(stack);
            }
            Run run = new Run(stack, printer::print, stop::isAsked);
            Accounts accounts = run.over(publisher -> inputs.publish(publisher, terminal), analyser, once);
            return tell(accounts, stop.isAsked());
        }
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
