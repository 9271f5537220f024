package org.vigie.ingest.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vigie.v1.RawArticle;

/**
 * Reads files, and folders with everything below them, in the order of their names: {@code .txt} and {@code .html} are an
 * article each, {@code .jsonl} one per line, {@code .xml}, {@code .rss}, {@code .atom} and {@code .json} feeds. The bytes
 * go on as they are.
 */
public final class ArticleFiles {
    /** A file beyond this size is not an article; the raw topic takes 6 MiB. */
    static final long MAX_BYTES = 5L * 1024 * 1024;

    /** Endings of the files that are read. */
    public static final List<String> READABLE =
            List.of(".txt", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".xml", ".rss", ".atom", ".json");

    private final Consumer<RawArticle> articles;
    private final Consumer<Problem> problems;

    public ArticleFiles(Consumer<RawArticle> articles, Consumer<Problem> problems) {
        this.articles = articles;
        this.problems = problems;
    }

    /** @throws IOException when the path does not exist or cannot be read at all */
    public void read(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (Files.isDirectory(path)) {
            readFolder(path);
        } else {
            readFile(path);
        }
    }

    /** Bytes without a name: a page when they begin like markup, else text. */
    public static RawArticle standardInput(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, 512), StandardCharsets.ISO_8859_1);
        boolean markup = start.stripLeading().startsWith("<") || start.contains("<html") || start.contains("<!DOCTYPE");
        return markup ? PlainFiles.page("-", body) : PlainFiles.text("-", body);
    }

    /** Whether a file with this name can be read. */
    public static boolean isReadable(Path path) {
        return READABLE.contains(ending(path));
    }

    private void readFolder(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(folder)) {
            found = walk.filter(path -> isReadable(path) && !isHidden(folder, path))
                    .filter(Files::isRegularFile)
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .toList();
        }
        if (found.isEmpty()) {
            problems.accept(new Problem(name(folder), "no file to read in this folder; read are " + READABLE));
        }
        for (Path path : found) {
            readFile(path);
        }
    }

    private static boolean isHidden(Path folder, Path path) {
        for (Path part : folder.relativize(path)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void readFile(Path path) throws IOException {
        switch (ending(path)) {
            case ".txt" -> whole(path, body -> PlainFiles.text(name(path), body));
            case ".html", ".htm", ".xhtml" -> whole(path, body -> PlainFiles.page(name(path), body));
            case ".jsonl", ".ndjson" -> new JsonLines(name(path), articles, problems).read(path);
            case ".xml", ".rss", ".atom", ".json" -> readFeed(path);
            default ->
                problems.accept(new Problem(name(path), "not read: the name does not end with one of " + READABLE));
        }
    }

    private void whole(Path path, Function<byte[], RawArticle> reader) throws IOException {
        if (isSmallEnough(path)) {
            articles.accept(reader.apply(Files.readAllBytes(path)));
        }
    }

    private void readFeed(Path path) throws IOException {
        if (isSmallEnough(path)) {
            new FeedFile(articles, problems).read(name(path), Files.readAllBytes(path));
        }
    }

    private boolean isSmallEnough(Path path) throws IOException {
        long size = Files.size(path);
        if (size > MAX_BYTES) {
            problems.accept(
                    new Problem(name(path), "not read: " + size + " bytes, an article has at most " + MAX_BYTES));
        }
        return size <= MAX_BYTES;
    }

    private static String ending(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
    }

    private static String name(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }
}
