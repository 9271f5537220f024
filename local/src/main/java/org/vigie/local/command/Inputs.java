package org.vigie.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.vigie.ingest.files.ArticleFiles;
import org.vigie.ingest.publish.ArticlePublisher;
import org.vigie.local.Failure;
import org.vigie.local.show.Terminal;

/** Files, folders and addresses named on the command line, on their way to Kafka. */
final class Inputs {
    private final List<String> addresses;
    private final List<Path> paths;

    private Inputs(List<String> addresses, List<Path> paths) {
        this.addresses = addresses;
        this.paths = paths;
    }

    /** Checks all names before anything is read. */
    static Inputs of(List<String> names) {
        return new Inputs(
                names.stream().filter(Inputs::isAddress).toList(),
                names.stream()
                        .filter(name -> !isAddress(name))
                        .map(Inputs::path)
                        .toList());
    }

    private static boolean isAddress(String name) {
        return name.matches("(?i)https?://.*");
    }

    private static Path path(String name) {
        if (name.matches("(?i)[a-z][a-z0-9+.-]*://.*")) {
            throw Failure.usage(name + ": only http and https addresses are read");
        }
        try {
            Path path = Path.of(name);
            if (!Files.isReadable(path)) {
                throw Failure.usage(name + ": " + (Files.exists(path) ? "may not be read" : "no such file or folder"));
            }
            if (Files.isRegularFile(path) && !ArticleFiles.isReadable(path)) {
                throw Failure.usage(
                        name + ": read are files that end with " + String.join(", ", ArticleFiles.READABLE));
            }
            return path;
        } catch (InvalidPathException notAPath) {
            throw Failure.usage(name + ": not a file name");
        }
    }

    boolean isEmpty() {
        return paths.isEmpty() && addresses.isEmpty();
    }

    /** Publishes all of it; returns when it is on Kafka. */
    void publish(ArticlePublisher publisher, Terminal terminal) throws IOException {
        ArticleFiles files = new ArticleFiles(publisher::publish, problem -> terminal.say("vigie: " + problem));
        for (String address : addresses) {
            Document.fetched(address).forEach(publisher::publish);
        }
        for (Path path : paths) {
            files.read(path);
        }
        publisher.flush();
    }
}
