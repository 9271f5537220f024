package org.vigie.enrich.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads many stored pages for evaluation: {@code --pages FILE --out FILE}. The pages are JSON lines
 * {@code {"id", "url", "file"}}, {@code file} beside the list and perhaps gzipped; written is one JSON object of texts by
 * id.
 */
public final class Extract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Extract() {}

    public static void main(String[] args) throws IOException {
        System.exit(run(List.of(args), System.err));
    }

    /** Does what the arguments say; the answer is the exit code. */
    public static int run(List<String> args, PrintStream messages) throws IOException {
        String pages = option(args, "--pages");
        String out = option(args, "--out");
        if (pages == null || out == null) {
            messages.println("usage: extract --pages FILE --out FILE");
            return 2;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        List<Double> times = new ArrayList<>();
        Path list = Path.of(pages);
        for (String line : Files.readAllLines(list)) {
            if (!line.isBlank()) {
                JsonNode page = JSON.readTree(line);
                byte[] bytes = bytes(list.resolveSibling(page.path("file").asText()));
                long start = System.nanoTime();
                PageText read = PageReader.read(
                        bytes,
                        page.path("contentType").asText(null),
                        page.path("url").asText(null));
                times.add((System.nanoTime() - start) / 1e6);
                texts.put(page.path("id").asText(), read.text());
            }
        }
        ObjectWriter writer = JSON.writerWithDefaultPrettyPrinter();
        Files.write(Path.of(out), writer.writeValueAsBytes(texts));
        List<Double> sorted = times.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            messages.printf(
                    "%d pages, median %.1f ms, p99 %.1f ms%n",
                    sorted.size(), sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100));
        }
        return 0;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            return in.readAllBytes();
        }
    }

    private static @Nullable String option(List<String> args, String name) {
        int at = args.indexOf(name);
        return at >= 0 && at + 1 < args.size() ? args.get(at + 1) : null;
    }
}
