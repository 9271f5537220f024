/** Live feeds on their way to Kafka: the list, one visit, the loop over all of them, and what it remembers. */
@NullMarked
package org.vigie.ingest.poll;

import org.jspecify.annotations.NullMarked;
