package org.vigie.schemas.serde;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/** The schema a generated class was made from. */
public final class SchemaOf {
    private SchemaOf() {}

    public static Schema type(Class<?> type) {
        return SpecificData.get().getSchema(type);
    }
}
