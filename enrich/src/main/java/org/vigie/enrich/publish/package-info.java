/** From what was understood to the records on Kafka. */
@NullMarked
package org.vigie.enrich.publish;

import org.jspecify.annotations.NullMarked;
