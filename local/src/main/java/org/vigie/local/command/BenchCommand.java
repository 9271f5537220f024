package org.vigie.local.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigie.local.Failure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures the program on labelled files. */
@Command(name = "bench", synopsisSubcommandLabel = "COMMAND", description = "Measure the program on labelled files.")
final class BenchCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getErr());
        return Failure.USAGE;
    }

    /** A labelled file that can be read. */
    static Path readable(Path gold) {
        if (!Files.isReadable(gold) || Files.isDirectory(gold)) {
            throw Failure.usage("--gold " + gold + ": no such file, or it may not be read");
        }
        return gold;
    }
}
