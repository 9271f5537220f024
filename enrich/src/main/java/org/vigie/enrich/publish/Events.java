package org.vigie.enrich.publish;

import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Actor;
import org.vigie.enrich.article.Count;
import org.vigie.enrich.article.Event;
import org.vigie.enrich.article.EventPlace;
import org.vigie.v1.EventStatus;
import org.vigie.v1.Trigger;

/** A coded event as the record inside an enriched article. */
final class Events {
    private Events() {}

    static org.vigie.v1.Event from(Event event) {
        boolean inTitle = event.sentence() < 0;
        return org.vigie.v1.Event.newBuilder()
                .setId(event.id())
                .setCommon(event.common())
                .setCameo(event.cameo())
                .setCameoRoot(event.cameoRoot())
                .setQuadClass(event.quadClass())
                .setGoldstein(event.goldstein())
                .setPlover(event.plover())
                .setMode(event.mode())
                .setContexts(event.contexts())
                .setIntensity(event.intensity())
                .setSource(actor(event.source()))
                .setTarget(actor(event.target()))
                .setStatus(EventStatus.valueOf(event.status().name()))
                .setClaimedBy(actor(event.claimedBy()))
                .setDate(event.date())
                .setDatePrecision(event.datePrecision())
                .setPlace(place(event.place()))
                .setCounts(EnrichedArticles.list(event.counts(), Events::count))
                .setTrigger(new Trigger(
                        event.trigger(),
                        event.triggerSpan().start(),
                        event.triggerSpan().end()))
                .setSentence(inTitle ? null : event.sentence())
                .setQuote(event.quote())
                .setQuoteStart(event.quoteSpan().start())
                .setQuoteEnd(event.quoteSpan().end())
                .setIn(inTitle ? "title" : null)
                .setConfidence(event.confidence())
                .setRule(event.rule())
                .build();
    }

    private static org.vigie.v1.@Nullable Actor actor(@Nullable Actor actor) {
        return actor == null
                ? null
                : new org.vigie.v1.Actor(
                        actor.text(),
                        actor.span().start(),
                        actor.span().end(),
                        actor.name(),
                        actor.code(),
                        actor.country(),
                        actor.sectors(),
                        actor.wikidata());
    }

    private static org.vigie.v1.@Nullable EventPlace place(@Nullable EventPlace place) {
        return place == null
                ? null
                : new org.vigie.v1.EventPlace(
                        place.name(), place.country(), place.adm1(), place.lat(), place.lon(), place.geonamesId());
    }

    private static org.vigie.v1.Count count(Count count) {
        return new org.vigie.v1.Count(count.what(), count.low(), count.high(), count.approximate());
    }
}
