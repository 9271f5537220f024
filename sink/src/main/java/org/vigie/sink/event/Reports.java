package org.vigie.sink.event;

import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.vigie.v1.EnrichedArticle;
import org.vigie.v1.Event;
import org.vigie.v1.EventRecord;
import org.vigie.v1.EventReport;

/** The events of an article as event records with one report each. */
public final class Reports {
    /** No sentence is as long; such a "quote" is a broken text, and would be too large for a record. */
    private static final int LONGEST_QUOTE = 50_000;

    private Reports() {}

    /** One record for each deed, in the order of the article. */
    public static List<EventRecord> of(EnrichedArticle article) {
        return article.getEvents().stream()
                .filter(event -> event.getQuote().length() <= LONGEST_QUOTE)
                .map(event -> record(event, article))
                .toList();
    }

    private static EventRecord record(Event event, EnrichedArticle article) {
        EventRecord record = new EventRecord();
        Schema schema = record.getSchema();
        for (Schema.Field field : event.getSchema().getFields()) {
            record.put(schema.getField(field.name()).pos(), event.get(field.pos()));
        }
        record.setArticleId(article.getId());
        record.setLang(article.getLang());
        record.setReports(List.of(report(event, article)));
        record.setFirstSeen(article.getPublished());
        record.setLastSeen(article.getPublished());
        record.setPublishers(1);
        record.setRevision(Optional.ofNullable(article.getRevision()).orElse(1));
        record.setVersion(article.getVersion());
        return record;
    }

    private static EventReport report(Event event, EnrichedArticle article) {
        return new EventReport(
                article.getId(),
                event.getId(),
                article.getUrl(),
                article.getPublisher(),
                article.getPublished(),
                article.getLang(),
                article.getTitle(),
                event.getQuote(),
                event.getQuoteStart(),
                event.getQuoteEnd(),
                event.getIn(),
                event.getConfidence());
    }
}
