package org.vigie.local.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vigie.enrich.ArticleAnalyser;
import org.vigie.enrich.Outcome;
import org.vigie.enrich.Outcome.Reason;
import org.vigie.enrich.Outcome.Stage;
import org.vigie.enrich.RawInput;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.EnrichedArticle;
import org.vigie.enrich.article.Event;
import org.vigie.enrich.article.Span;

/** Finds one event in each article, its first word; "film" is bad, "huge" too large. For tests of the stream around it. */
final class WordAnalyser implements ArticleAnalyser {
    private static final int HUGE = 7 << 20;

    @Override
    public Outcome<EnrichedArticle> analyse(RawInput raw) {
        String text = new String(raw.body(), StandardCharsets.UTF_8);
        String word = text.split(" ")[0];
        if (word.equals("film")) {
            return Outcome.bad(Stage.TEXT, Reason.UNSUPPORTED_TYPE, "a film has no text");
        }
        return Outcome.good(enriched(raw, word.equals("huge") ? text + "a".repeat(HUGE) : text, word));
    }

    private static EnrichedArticle enriched(RawInput raw, String text, String word) {
        Span span = new Span(0, word.length());
        Article article = new Article(raw.id(), raw.url(), null, "en", raw.title(), text, raw.published(), null);
        Event event = new Event(
                raw.id() + "-0",
                null,
                "190",
                "ASSAULT",
                null,
                List.of(),
                -9,
                -10,
                4,
                null,
                null,
                Event.Status.ACTUAL,
                null,
                null,
                null,
                null,
                List.of(),
                word,
                span,
                0,
                word,
                span,
                0.5,
                "first-word");
        return new EnrichedArticle(article, List.of(span), List.of(), List.of(), List.of(event), false, "0.1.0");
    }
}
