/** A real Kafka broker for one machine: a child JVM on 127.0.0.1 with its data in a folder. */
@NullMarked
package org.vigie.local.broker;

import org.jspecify.annotations.NullMarked;
