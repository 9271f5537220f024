package org.vigie.schemas.serde;

import org.apache.avro.Schema;

/**
 * Gives schemas their ids, and ids their schemas: a registry, or a map in memory.
 *
 * <p>Failures of the machine (nobody answers) are {@link SchemaStoreException}s; an id nobody knows is an {@link
 * UnreadableRecord}, since the record that carries it is at fault.
 */
public interface SchemaStore {

    /** The id of a schema under a subject such as {@code news.articles.raw-value}, registered if need be. */
    int idOf(String subject, Schema schema);

    /**
     * The schema with an id.
     *
     * @throws UnreadableRecord if no such schema is registered
     */
    Schema schemaOf(int id);
}
