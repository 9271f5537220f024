/** Raw articles on their way to Kafka: who they are, and that none is lost. */
@NullMarked
package org.vigie.ingest.publish;

import org.jspecify.annotations.NullMarked;
