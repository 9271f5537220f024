package org.vigie.enrich.entities;

import java.util.List;
import org.vigie.enrich.article.Entity;
import org.vigie.enrich.article.Mention;

/**
 * The names of an article with what they mean.
 *
 * @param mentions in order of appearance; without entity where the meaning is doubtful
 * @param entities in order of first appearance
 */
public record Linked(List<Mention> mentions, List<Entity> entities) {
    public Linked {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
    }
}
