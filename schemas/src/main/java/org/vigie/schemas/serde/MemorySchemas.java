package org.vigie.schemas.serde;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.vigie.schemas.serde.UnreadableRecord.Problem;

/** Schemas in memory, ids from 1 in the order of first use: for tests, and for programs without a registry. */
public final class MemorySchemas implements SchemaStore {
    private final List<Schema> schemas = new ArrayList<>();

    @Override
    public synchronized int idOf(String subject, Schema schema) {
        int at = schemas.indexOf(schema);
        if (at < 0) {
            schemas.add(schema);
            at = schemas.size() - 1;
        }
        return at + 1;
    }

    @Override
    public synchronized Schema schemaOf(int id) {
        if (id < 1 || id > schemas.size()) {
            throw new UnreadableRecord(Problem.UNKNOWN_ID, "schema id " + id + " is not registered");
        }
        return schemas.get(id - 1);
    }
}
