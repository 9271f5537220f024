/** Articles as JSON lines in and out, without Kafka. */
@NullMarked
package org.vigie.local.batch;

import org.jspecify.annotations.NullMarked;
