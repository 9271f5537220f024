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

/** Files and folders named on the command line, on their way to Kafka. */
final class Inputs {
    private final List<Path> paths;

    private Inputs(List<Path> paths) {
        this.paths = paths;
    }

    /** Checks all names before anything is read. */
    static Inputs of(List<String> names) {
        return new Inputs(names.stream().map(Inputs::path).toList());
    }

    private static Path path(String name) {
        if (name.matches("(?i)[a-z][a-z0-9+.-]*://.*")) {
            throw Failure.usage(name + ": addresses are not read yet; save the page or feed and give the file");
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
        return paths.isEmpty();
    }

    /** Publishes all of it; returns when it is on Kafka. */
    void publish(ArticlePublisher publisher, Terminal terminal) throws IOException {
        ArticleFiles files = new ArticleFiles(publisher::publish, problem -> terminal.say("vigie: " + problem));
        for (Path path : paths) {
            files.read(path);
        }
        publisher.flush();
    }
}
