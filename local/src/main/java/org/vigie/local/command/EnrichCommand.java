package org.vigie.local.command;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.Analyser;
import org.vigie.local.Failure;
import org.vigie.local.batch.Batch;
import org.vigie.local.show.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Articles as JSON lines in, enriched articles out. */
@Command(
        name = "enrich",
        description = {
            "Without Kafka: one JSON object per line in, one enriched article per line out, in the same order.",
            "",
            "In:  {\"text\": \"...\"} or {\"html\": \"...\"}, and where known \"id\", \"lang\", \"date\", \"url\", \"title\","
                    + " \"publisher\".",
            "Out: sentences, mentions, entities and events with offsets in code points of \"text\".",
            "A line that cannot be read gives a JSON error with its line number on stderr; the others go on, and the"
                    + " exit code is 5.",
            "",
            "  vigie enrich --in articles.jsonl --out enriched.jsonl"
        })
final class EnrichCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 4;

    private final Terminal terminal;

    @Option(names = "--in", paramLabel = "FILE", description = "Read from a file (default: standard input).")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles worked on at the same time (default: one per core, at most 4).")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    EnrichCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (in != null && !Files.isReadable(in)) {
            throw Failure.usage("--in " + in + ": no such file, or it may not be read");
        }
        if (in != null && out != null && Files.exists(out) && Files.isSameFile(in, out)) {
            throw Failure.usage("--in and --out are the same file");
        }
        Batch batch;
        try (InputStream input = in == null ? System.in : new FileInputStream(in.toFile());
                PrintStream output = output()) {
            batch = new Batch(Analyser.load(), output, terminal.err(), Math.max(1, threads));
            batch.run(new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)));
            if (output.checkError()) {
                throw new Failure(Failure.FAILED, "the output could not be written to the end");
            }
        }
        if (batch.bad() > 0) {
            terminal.say("vigie: " + batch.good() + " articles enriched, " + batch.bad() + " bad lines");
        }
        return batch.bad() > 0 ? Failure.BAD_ARTICLES : 0;
    }

    private PrintStream output() throws IOException {
        if (out == null) {
            return terminal.out();
        }
        try {
            OutputStream file = Files.newOutputStream(out);
            return new PrintStream(new BufferedOutputStream(file, 1 << 16), false, StandardCharsets.UTF_8);
        } catch (IOException refused) {
            throw Failure.usage("--out " + out + ": cannot be written (" + refused.getMessage() + ")");
        }
    }
}
