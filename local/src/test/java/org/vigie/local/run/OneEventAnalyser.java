package org.vigie.local.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vigie.enrich.ArticleAnalyser;
import org.vigie.enrich.Outcome;
import org.vigie.enrich.RawInput;
import org.vigie.enrich.article.Actor;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.EnrichedArticle;
import org.vigie.enrich.article.Event;
import org.vigie.enrich.article.Span;

/** One event an article, each with an actor of its own, without models: what is tested is the way, not the understanding. "bad" is a bad article. */
final class OneEventAnalyser implements ArticleAnalyser {
    @Override
    public Outcome<EnrichedArticle> analyse(RawInput raw) {
        String text = new String(raw.body(), StandardCharsets.UTF_8);
        if (text.equals("bad")) {
            return Outcome.bad(Outcome.Stage.TEXT, Outcome.Reason.NO_TEXT, "it says so");
        }
        Span all = new Span(0, text.codePointCount(0, text.length()));
        Article article =
                new Article(raw.id(), raw.url(), raw.publisher(), "en", raw.title(), text, raw.published(), null);
        return Outcome.good(new EnrichedArticle(
                article, List.of(all), List.of(), List.of(), List.of(event(raw, text, all)), false, "t"));
    }

    private static Event event(RawInput raw, String text, Span all) {
        return new Event(
                "e-" + raw.id(),
                null,
                "190",
                "ASSAULT",
                null,
                List.of(),
                -9,
                -10,
                4,
                new Actor(text.substring(0, 3), new Span(0, 3), text, null, null, List.of(), null),
                null,
                Event.Status.ACTUAL,
                null,
                null,
                null,
                null,
                List.of(),
                text.substring(0, 3),
                new Span(0, 3),
                0,
                text,
                all,
                0.5,
                "test");
    }
}
