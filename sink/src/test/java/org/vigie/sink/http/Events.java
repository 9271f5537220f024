package org.vigie.sink.http;

import java.util.List;
import org.vigie.v1.Actor;
import org.vigie.v1.EventRecord;
import org.vigie.v1.EventStatus;
import org.vigie.v1.Trigger;

/** Small events for tests. */
final class Events {
    private Events() {}

    static EventRecord event(String id, String category, String country, int revision) {
        String quote = "L'armée a bombardé le port, dit « X ».";
        return EventRecord.newBuilder()
                .setId(id)
                .setCameo("190")
                .setCameoRoot("19")
                .setQuadClass(4)
                .setGoldstein(-10)
                .setPlover(category)
                .setIntensity(-9)
                .setSource(Actor.newBuilder()
                        .setText(country)
                        .setStart(0)
                        .setEnd(3)
                        .setCode(country + "MIL")
                        .setCountry(country)
                        .build())
                .setStatus(EventStatus.ACTUAL)
                .setTrigger(new Trigger("bombardé", 10, 18))
                .setQuote(quote)
                .setQuoteStart(0)
                .setQuoteEnd(quote.length())
                .setConfidence(0.8)
                .setRule("bombarder.v")
                .setArticleId("a")
                .setReports(List.of())
                .setPublishers(1)
                .setRevision(revision)
                .setVersion("0.1.0")
                .build();
    }
}
