package org.vigie.sink.topology;

import org.jspecify.annotations.Nullable;
import org.vigie.v1.EventRecord;

/**
 * A record for one topic.
 *
 * @param topic full name
 * @param record the event; absent to retract it there
 */
record Publication(String topic, @Nullable EventRecord record) {}
