package org.vigie.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vigie.enrich.Analyser;
import org.vigie.enrich.entities.MentionFinder;
import org.vigie.enrich.entities.NamesBench;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.places.Places;
import org.vigie.enrich.language.TextParser;
import org.vigie.local.Failure;
import org.vigie.local.show.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How right the names are. */
@Command(
        name = "names",
        description = {
            "Score names on labelled texts: precision, recall and F1 per type; place and type must be exact.",
            "",
            "Lines: {\"text\", \"entities\": [{\"start\", \"end\", \"type\"}]}, offsets in code points."
        })
final class BenchNamesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--gold", paramLabel = "FILE", required = true, description = "Labelled texts.")
    private Path gold = Path.of("");

    @Option(names = "--lang", paramLabel = "LANG", description = "Their language: en or fr (default: en).")
    private String lang = "en";

    @Option(names = "--errors", description = "Show every missed and every wrong name.")
    private boolean errors;

    BenchNamesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Analyser.LANGUAGES.contains(lang)) {
            throw Failure.usage("--lang " + lang + ": names are read in " + String.join(" and ", Analyser.LANGUAGES));
        }
        NamesBench bench =
                new NamesBench(TextParser.load(lang), MentionFinder.load(lang, ActorTable.load(), Places.load()));
        PrintStream told = errors ? terminal.out() : new PrintStream(PrintStream.nullOutputStream());
        NamesBench.print(bench.measure(Files.readAllLines(BenchCommand.readable(gold)), told), terminal.out());
        return 0;
    }
}
