package org.vigie.enrich.topology;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.topic.EventFacts;
import org.vigie.schemas.topic.RecordHeaders;
import org.vigie.v1.BadArticle;
import org.vigie.v1.EnrichedArticle;

/** Headers of what goes out, so that plain tools can filter without decoding; see {@link RecordHeaders}. */
final class ResultHeaders {
    private ResultHeaders() {}

    static Headers of(Result result, Headers received, String version) {
        Map<String, String> facts = new TreeMap<>();
        String type = result.record().getClass().getSimpleName();
        if (result instanceof Result.Enriched enriched) {
            facts(facts, enriched.record());
        } else if (result instanceof Result.Refused refused) {
            facts(facts, refused.record());
        }
        facts.put("version", version);
        return RecordHeaders.of(type, result.id(), subject(result), facts, received);
    }

    private static @Nullable String subject(Result result) {
        Object url =
                result.record().get(result.record().getSchema().getField("url").pos());
        return url == null ? null : url.toString();
    }

    private static void facts(Map<String, String> facts, EnrichedArticle article) {
        String lang = article.getLang();
        if (lang != null) {
            facts.put("lang", lang);
        }
        TreeSet<String> categories = new TreeSet<>();
        TreeSet<String> dyads = new TreeSet<>();
        TreeSet<String> statuses = new TreeSet<>();
        TreeSet<String> countries = new TreeSet<>();
        article.getEvents().forEach(event -> {
            EventFacts of = EventFacts.of(event);
            of.category().ifPresent(categories::add);
            of.dyad().ifPresent(dyads::add);
            countries.addAll(of.countries());
            statuses.add(event.getStatus().name());
        });
        put(facts, "category", categories);
        put(facts, "dyad", dyads);
        put(facts, "status", statuses);
        put(facts, "country", countries);
    }

    private static void put(Map<String, String> facts, String name, TreeSet<String> values) {
        if (!values.isEmpty()) {
            facts.put(name, String.join(",", values));
        }
    }

    private static void facts(Map<String, String> facts, BadArticle bad) {
        facts.put("stage", bad.getStage().name().toLowerCase(Locale.ROOT));
        facts.put("reason", bad.getReason().name().toLowerCase(Locale.ROOT));
        facts.put("attempt", Integer.toString(bad.getAttempts()));
    }
}
