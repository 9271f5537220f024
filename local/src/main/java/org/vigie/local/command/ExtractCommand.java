package org.vigie.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.vigie.enrich.page.Extract;
import org.vigie.local.Failure;
import org.vigie.local.show.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Many pages at once, to measure the page reader. */
@Command(name = "extract", description = "Find the articles of many pages, to measure the page reader.")
final class ExtractCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--pages",
            required = true,
            paramLabel = "FILE",
            description =
                    "JSON lines {\"id\", \"file\", \"url\", \"contentType\"}; files lie beside it, may be gzipped.")
    private Path pages = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "One JSON object: id to text.")
    private Path out = Path.of("");

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(pages)) {
            throw Failure.usage("--pages " + pages + ": no such file, or it may not be read");
        }
        return Extract.run(List.of("--pages", pages.toString(), "--out", out.toString()), terminal.err());
    }
}
