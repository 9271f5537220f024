package org.vigie.schemas.serde;

import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Lets Avro make records of {@code org.vigie.v1}.
 *
 * <p>Avro makes no class that was not declared trustworthy, usually on the command line of each program. It loads its
 * logical types, this one among them, before it reads any schema, so nobody has to declare ours. The type itself is
 * used by no field.
 */
public final class TrustedRecords implements LogicalTypes.LogicalTypeFactory {
    private static final String PACKAGE = "org.vigie.v1.";

    public TrustedRecords() {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(), type -> type.getName().startsWith(PACKAGE)));
    }

    @Override
    public String getTypeName() {
        return "vigie-trusted";
    }

    @Override
    public LogicalType fromSchema(Schema schema) {
        return new LogicalType(getTypeName());
    }
}
