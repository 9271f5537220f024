package org.vigie.sink.topology;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.vigie.schemas.topic.RecordHeaders;
import org.vigie.sink.event.EntityMentions;
import org.vigie.v1.EnrichedArticle;
import org.vigie.v1.EntityMentionRecord;

/** One article in, one record for each entity it mentions out, keyed by the entity. */
final class EntityProcessor extends ContextualProcessor<String, EnrichedArticle, String, EntityMentionRecord> {
    @Override
    public void process(Record<String, EnrichedArticle> record) {
        for (EntityMentionRecord mention : EntityMentions.of(record.value())) {
            Map<String, String> facts = new TreeMap<>();
            put(facts, "lang", mention.getLang());
            put(facts, "country", mention.getCountry());
            facts.put("type", mention.getType().name());
            context()
                    .forward(new Record<>(
                            mention.getId(),
                            mention,
                            record.timestamp(),
                            RecordHeaders.of(
                                    "EntityMentionRecord",
                                    mention.getId(),
                                    mention.getUrl(),
                                    facts,
                                    record.headers())));
        }
    }

    private static void put(Map<String, String> facts, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
