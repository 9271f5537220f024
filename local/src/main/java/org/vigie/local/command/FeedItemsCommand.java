package org.vigie.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigie.ingest.feed.FeedItems;
import org.vigie.local.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Many feeds at once, to measure the feed parser. */
@Command(
        name = "feed-items",
        description = "Read many feeds and print what they say, as JSON lines, to measure the parser.")
final class FeedItemsCommand implements Callable<Integer> {
    @Option(
            names = "--manifest",
            required = true,
            paramLabel = "FILE",
            description = "JSON lines {\"file\", \"url\", \"headers\"}; files lie beside it or below files/.")
    private Path manifest = Path.of("");

    @Option(names = "--dates", paramLabel = "FILE", description = "Dates to read as well, one per line.")
    private @Nullable Path dates;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file (default: standard output).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(manifest)) {
            throw Failure.usage("--manifest " + manifest + ": no such file, or it may not be read");
        }
        FeedItems.run(manifest, dates, out);
        return 0;
    }
}
