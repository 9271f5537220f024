/** Events by HTTP, for people without Kafka: pages, single events and a stream. */
@NullMarked
package org.vigie.sink.http;

import org.jspecify.annotations.NullMarked;
