package org.vigie.local.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.vigie.enrich.Analyser;
import org.vigie.enrich.Outcome;
import org.vigie.enrich.article.EnrichedArticle;
import org.vigie.enrich.events.CodingTrace;
import org.vigie.local.Failure;
import org.vigie.local.show.Explanation;
import org.vigie.local.show.Terminal;
import org.vigie.v1.RawArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One article, stage by stage. */
@Command(
        name = "explain",
        description = {
            "Show what is understood of an article, stage by stage: text, sentences, names and what they stand for, why"
                    + " each event was coded or dropped, and the events with their words.",
            "",
            "  vigie explain seeds/000_7edd8b0cd27efb8f.txt",
            "  echo 'France expelled two Russian diplomats.' | vigie explain -"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "URL|FILE|-", description = "An address, a file, or - for standard input.")
    private String name = "";

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<RawArticle> articles = Document.read(name, terminal);
        if (articles.isEmpty()) {
            throw new Failure(Failure.FAILED, name + ": there is no article in it");
        }
        Analyser analyser = Analyser.load();
        boolean bad = false;
        for (RawArticle raw : articles) {
            bad |= !explain(raw, analyser);
        }
        return bad ? Failure.BAD_ARTICLES : 0;
    }

    private boolean explain(RawArticle raw, Analyser analyser) {
        CodingTrace trace = CodingTrace.listening();
        Outcome<EnrichedArticle> outcome = analyser.analyse(Document.input(raw), trace);
        for (Outcome.Bad<EnrichedArticle> failure : outcome.failures()) {
            terminal.say("vigie: " + raw.getOrigin().getSource() + " is a bad article: " + failure.stage() + " "
                    + failure.reason() + ", " + failure.message());
        }
        outcome.values().forEach(article -> new Explanation(terminal).show(article, trace.lines()));
        return outcome instanceof Outcome.Good;
    }
}
