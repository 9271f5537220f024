package org.vigie.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.ingest.push.PushSettings;
import org.vigie.local.Failure;
import picocli.CommandLine.Option;

/** Whether articles are taken in by HTTP, and from whom. */
final class PushOptions {
    private static final String TOKEN = "VIGIE_PUSH_TOKEN";

    @Option(
            names = "--push-port",
            paramLabel = "PORT",
            description =
                    "Take articles by POST /v1/articles on this port of 127.0.0.1, 0 for any free one. Senders show"
                            + " a token: environment VIGIE_PUSH_TOKEN, or --push-tokens.")
    private @Nullable Integer port;

    @Option(
            names = "--push-tokens",
            paramLabel = "FILE",
            description = "Tokens of those who may push, one a line, at least 16 characters each.")
    private @Nullable Path tokens;

    /**
     * The settings, when a port is given.
     *
     * @throws Failure when there is no token, or one that can be guessed
     */
    Optional<PushSettings> settings(Map<String, String> environment) throws IOException {
        if (port == null) {
            return Optional.empty();
        }
        Set<String> known = new LinkedHashSet<>();
        String given = environment.get(TOKEN);
        if (given != null && !given.isBlank()) {
            known.add(given.strip());
        }
        if (tokens != null) {
            known.addAll(read(tokens));
        }
        if (known.isEmpty()) {
            throw Failure.usage("--push-port needs a token of those who may push: set " + TOKEN
                    + ", or name a file with --push-tokens; one is made by: openssl rand -hex 16");
        }
        try {
            return Optional.of(PushSettings.of(port, known));
        } catch (IllegalArgumentException weak) {
            throw Failure.usage(String.valueOf(weak.getMessage()));
        }
    }

    private static List<String> read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw Failure.usage("--push-tokens " + file + ": no such file, or it may not be read");
        }
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
