package org.vigie.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vigie.enrich.entities.places.Places;
import org.vigie.enrich.entities.places.PlacesBench;
import org.vigie.local.show.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How right the places are. */
@Command(
        name = "places",
        description = "Score places on labelled names: the share with the right country, and within 161 km of the right"
                + " spot.")
final class BenchPlacesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            required = true,
            description = "Tab-separated sentences, such as enrich/src/test/resources/places/sentences.tsv.")
    private Path gold = Path.of("");

    BenchPlacesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PlacesBench.run(Places.load(), Files.readAllLines(BenchCommand.readable(gold)), terminal.out());
        return 0;
    }
}
