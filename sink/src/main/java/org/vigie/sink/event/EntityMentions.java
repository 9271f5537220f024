package org.vigie.sink.event;

import java.util.List;
import org.apache.avro.Schema;
import org.vigie.v1.EnrichedArticle;
import org.vigie.v1.Entity;
import org.vigie.v1.EntityMentionRecord;

/** Who and what an article mentions, a record each. */
public final class EntityMentions {
    /** More would not fit a record; the article has them all. */
    private static final int MOST_MENTIONS = 1000;

    private EntityMentions() {}

    public static List<EntityMentionRecord> of(EnrichedArticle article) {
        return article.getEntities().stream()
                .map(entity -> record(entity, article))
                .toList();
    }

    private static EntityMentionRecord record(Entity entity, EnrichedArticle article) {
        EntityMentionRecord record = new EntityMentionRecord();
        Schema schema = record.getSchema();
        for (Schema.Field field : entity.getSchema().getFields()) {
            if (!field.name().equals("mentions")) {
                record.put(schema.getField(field.name()).pos(), entity.get(field.pos()));
            }
        }
        record.setArticleId(article.getId());
        record.setUrl(article.getUrl());
        record.setPublisher(article.getPublisher());
        record.setPublished(article.getPublished());
        record.setLang(article.getLang());
        record.setTitle(article.getTitle());
        record.setMentions(article.getMentions().stream()
                .filter(mention -> entity.getId().equals(mention.getEntity()))
                .limit(MOST_MENTIONS)
                .toList());
        record.setRevision(article.getRevision());
        return record;
    }
}
