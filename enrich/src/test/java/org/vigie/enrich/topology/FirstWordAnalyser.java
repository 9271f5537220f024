package org.vigie.enrich.topology;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vigie.enrich.ArticleAnalyser;
import org.vigie.enrich.Outcome;
import org.vigie.enrich.Outcome.Reason;
import org.vigie.enrich.Outcome.Stage;
import org.vigie.enrich.RawInput;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.EnrichedArticle;
import org.vigie.enrich.article.Entity;
import org.vigie.enrich.article.Event;
import org.vigie.enrich.article.Mention;
import org.vigie.enrich.article.Span;

/**
 * Does what the first word of the text says: "crash", "deep", "slow", "huge", "film"; else finds one mention and one
 * event, the first word. Enough to test what stands around an analyser.
 */
final class FirstWordAnalyser implements ArticleAnalyser {
    @Override
    public Outcome<EnrichedArticle> analyse(RawInput raw) {
        String text = new String(raw.body(), StandardCharsets.UTF_8);
        String word = text.split(" ")[0];
        return switch (word) {
            case "crash" -> throw new IllegalStateException("no verb in sight");
            case "deep" -> deeper(0);
            case "slow" -> slow(raw);
            case "film" -> Outcome.bad(Stage.TEXT, Reason.UNSUPPORTED_TYPE, "a film has no text");
            case "huge" -> Outcome.good(enriched(raw, "huge " + "a".repeat(Results.MAX_VALUE), word));
            default -> Outcome.good(enriched(raw, text, word));
        };
    }

    private static EnrichedArticle enriched(RawInput raw, String text, String word) {
        Span span = new Span(0, word.length());
        Span whole = new Span(0, Math.min(100, text.length()));
        Article article =
                new Article(raw.id(), raw.url(), raw.publisher(), "en", raw.title(), text, raw.published(), null);
        return new EnrichedArticle(
                article,
                List.of(whole),
                List.of(new Mention(word, span, Mention.Type.LOC, 0, "name:" + word)),
                List.of(new Entity("name:" + word, word, Entity.Type.PLACE, null, null, null, null, null, null, 1)),
                List.of(event(raw.id() + "-0", word, span, text.substring(0, whole.end()), whole)),
                false,
                "0.1.0");
    }

    private static Event event(String id, String word, Span span, String quote, Span whole) {
        return new Event(
                id,
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
                quote,
                whole,
                0.5,
                "first-word");
    }

    private static Outcome<EnrichedArticle> deeper(int depth) {
        Outcome<EnrichedArticle> result = deeper(depth + 1);
        return depth < 0 ? Outcome.bad(Stage.TEXT, Reason.NO_TEXT, "never") : result;
    }

    private Outcome<EnrichedArticle> slow(RawInput raw) {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return Outcome.bad(Stage.ANALYSIS, Reason.NO_TEXT, "slept over " + raw.id());
    }
}
