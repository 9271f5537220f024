package org.vigie.local.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigie.local.Failure;
import org.vigie.local.show.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: {@code vigie COMMAND}. */
public final class Commands {
    private Commands() {}

    /** All commands, writing to {@code terminal}. */
    public static CommandLine all(Terminal terminal) {
        CommandLine line = new CommandLine(new Root());
        line.addSubcommand(new RunCommand(terminal));
        line.addSubcommand(new EnrichCommand(terminal));
        line.addSubcommand(new ExplainCommand(terminal));
        line.addSubcommand(new TryCommand(terminal));
        line.addSubcommand(new EnrichAppCommand(terminal));
        line.addSubcommand(new SinkCommand(terminal));
        line.addSubcommand(new FeedItemsCommand());
        line.addSubcommand(new ExtractCommand(terminal));
        line.addSubcommand(new TopicsCommand(terminal));
        line.addSubcommand(new TailCommand(terminal));
        line.addSubcommand(new IngestCommand(terminal));
        line.addSubcommand(new CommandLine(new BenchCommand())
                .addSubcommand(new BenchQualityCommand(terminal))
                .addSubcommand(new BenchNamesCommand(terminal))
                .addSubcommand(new BenchPlacesCommand(terminal)));
        line.setUsageHelpWidth(Math.min(terminal.width(), 100));
        line.setUsageHelpAutoWidth(false);
        return line;
    }

    /** What {@code vigie} alone says. */
    @Command(
            name = "vigie",
            mixinStandardHelpOptions = true,
            scope = ScopeType.INHERIT,
            versionProvider = ProgramVersion.class,
            synopsisSubcommandLabel = "COMMAND",
            description = "Turns news into events on Apache Kafka: who did what to whom, where, when, says who, and in"
                    + " which sentence it stands.",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:done",
                "1:failed",
                "2:wrong arguments or settings",
                "3:Kafka or its registry does not answer",
                "5:done, and some articles were bad",
                "130, 143:stopped by Ctrl-C, by a signal"
            })
    static final class Root implements Callable<Integer> {
        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            CommandLine line = Objects.requireNonNull(spec).commandLine();
            line.usage(line.getErr());
            return Failure.USAGE;
        }
    }
}
