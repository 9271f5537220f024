package org.vigie.local.command;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigie.local.Failure;
import org.vigie.local.show.Output;
import org.vigie.local.show.Terminal;
import org.vigie.local.show.Text;
import org.vigie.schemas.json.Json;
import org.vigie.v1.RawArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What ingest would publish, without publishing it. */
@Command(
        name = "try",
        description = "Show what would be published for a page, a feed, a file or a folder; nothing is published.")
final class TryCommand implements Callable<Integer> {
    private static final int ID = 12;
    private static final int DAY = 10;
    private static final int SIZE = 7;

    private final Terminal terminal;

    @Parameters(paramLabel = "URL|PATH", description = "An address, or a file or folder.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            description = "table or json (default: table on a terminal, else json).")
    private @Nullable Output output;

    TryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<RawArticle> articles = Document.read(name, terminal);
        boolean table = output == null ? terminal.isForPeople() : output == Output.table;
        if (output == Output.csv) {
            throw Failure.usage("-o csv is not offered here; there are table and json");
        }
        if (table) {
            terminal.print(terminal.faint(row("ID", "PUBLISHED", "BYTES", "TITLE, ADDRESS OR PATH")));
        }
        articles.forEach(article -> terminal.print(table ? row(article) : Json.line(article)));
        terminal.say("vigie: " + articles.size() + " articles, nothing published");
        return 0;
    }

    private String row(RawArticle article) {
        String where =
                Objects.requireNonNullElse(article.getUrl(), article.getOrigin().getSource());
        String published = Objects.requireNonNullElse(article.getPublished(), "-");
        return row(
                article.getId().substring(0, Math.min(ID, article.getId().length())),
                published.substring(0, Math.min(DAY, published.length())),
                String.valueOf(article.getBody().remaining()),
                article.getTitle() == null ? where : article.getTitle());
    }

    private String row(String id, String day, String size, String what) {
        String start = Text.fill(id, ID) + " " + Text.fill(day, DAY) + " " + Text.fill(size, SIZE) + " ";
        return start + Text.cut(what, terminal.width() - start.length());
    }
}
