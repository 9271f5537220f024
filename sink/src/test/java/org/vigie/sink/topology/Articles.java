package org.vigie.sink.topology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigie.v1.Actor;
import org.vigie.v1.EnrichedArticle;
import org.vigie.v1.Entity;
import org.vigie.v1.EntityType;
import org.vigie.v1.Event;
import org.vigie.v1.EventStatus;
import org.vigie.v1.Mention;
import org.vigie.v1.MentionType;
import org.vigie.v1.Trigger;

/** Small enriched articles for tests. */
public final class Articles {
    private Articles() {}

    public static EnrichedArticle article(String id, Event... events) {
        return EnrichedArticle.newBuilder()
                .setId(id)
                .setUrl("https://news.example/" + id)
                .setPublisher("news.example")
                .setPublished("2025-08-13")
                .setLang("en")
                .setTitle("News of " + id)
                .setText("Russia shelled Ukraine.")
                .setEvents(List.of(events))
                .setVersion("0.1.0")
                .build();
    }

    public static Event event(String id, @Nullable String category, String source, String target) {
        return event(id, category, "190", source, target, "2025-08-12", "Russia shelled Ukraine.");
    }

    public static Event event(
            String id,
            @Nullable String category,
            String cameo,
            String source,
            String target,
            @Nullable String date,
            String quote) {
        return Event.newBuilder()
                .setId(id)
                .setCameo(cameo)
                .setCameoRoot(cameo.substring(0, 2))
                .setQuadClass(4)
                .setGoldstein(-10)
                .setPlover(category)
                .setIntensity(-9)
                .setSource(actor(source))
                .setTarget(actor(target))
                .setStatus(EventStatus.ACTUAL)
                .setDate(date)
                .setDatePrecision(date == null ? null : "DAY")
                .setTrigger(new Trigger("shelled", 7, 14))
                .setSentence(0)
                .setQuote(quote)
                .setQuoteStart(0)
                .setQuoteEnd(quote.codePointCount(0, quote.length()))
                .setConfidence(0.8)
                .setRule("shell.v")
                .build();
    }

    public static Actor actor(String code) {
        return Actor.newBuilder()
                .setText(code)
                .setStart(0)
                .setEnd(code.length())
                .setCode(code)
                .setCountry(code.substring(0, 3))
                .build();
    }

    public static EnrichedArticle withEntity(EnrichedArticle article, String id) {
        article.setEntities(List.of(Entity.newBuilder()
                .setId(id)
                .setName(id)
                .setType(EntityType.COUNTRY)
                .setCountry("RUS")
                .setMentions(1)
                .build()));
        article.setMentions(List.of(Mention.newBuilder()
                .setText("Russia")
                .setStart(0)
                .setEnd(6)
                .setType(MentionType.LOC)
                .setSentence(0)
                .setEntity(id)
                .build()));
        return article;
    }
}
