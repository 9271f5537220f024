/** Avro records as bytes in Confluent's wire format, with or without a registry. */
@NullMarked
package org.vigie.schemas.serde;

import org.jspecify.annotations.NullMarked;
