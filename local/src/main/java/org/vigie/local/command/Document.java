package org.vigie.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vigie.enrich.RawInput;
import org.vigie.ingest.fetch.FetchRequest;
import org.vigie.ingest.fetch.FetchSettings;
import org.vigie.ingest.fetch.Fetched;
import org.vigie.ingest.fetch.Fetcher;
import org.vigie.ingest.files.ArticleFiles;
import org.vigie.ingest.publish.WebArticles;
import org.vigie.local.Failure;
import org.vigie.local.show.Terminal;
import org.vigie.v1.RawArticle;

/** The raw articles behind a name on the command line: a file, an address, or {@code -} for standard input. */
final class Document {
    private Document() {}

    /** @throws Failure when there is nothing to read */
    static List<RawArticle> read(String name, Terminal terminal) throws IOException {
        if (name.equals("-")) {
            List<RawArticle> one = new ArrayList<>();
            one.add(ArticleFiles.standardInput(System.in.readAllBytes()));
            return one;
        }
        if (name.matches("(?i)https?://.*")) {
            return fetched(name);
        }
        Path path = Path.of(name);
        if (!Files.isReadable(path)) {
            throw Failure.usage(name + ": no such file or folder");
        }
        List<RawArticle> articles = new ArrayList<>();
        new ArticleFiles(articles::add, problem -> terminal.say("vigie: " + problem)).read(path);
        return articles;
    }

    /** Fetches one page or feed, from public addresses only. */
    static List<RawArticle> fetched(String url) {
        try (Fetcher fetcher = new Fetcher(FetchSettings.DEFAULT)) {
            Fetched fetched = fetcher.fetch(FetchRequest.feed(url, null, null));
            if (fetched instanceof Fetched.Failure failure) {
                throw new Failure(Failure.FAILED, url + ": " + failure.message());
            }
            Fetched.Answer answer = (Fetched.Answer) fetched;
            if (!answer.isOk()) {
                throw new Failure(Failure.FAILED, url + ": the server answers " + answer.status());
            }
            return WebArticles.of(answer.url(), answer.headers(), answer.body());
        }
    }

    /** What the analysis gets to see of a raw article. */
    static RawInput input(RawArticle raw) {
        byte[] body = new byte[raw.getBody().remaining()];
        raw.getBody().duplicate().get(body);
        return new RawInput(
                raw.getId(),
                raw.getUrl(),
                raw.getContentType(),
                raw.getCharset(),
                body,
                raw.getTitle(),
                raw.getPublished(),
                raw.getLang(),
                raw.getPublisher(),
                raw.getAuthors());
    }
}
