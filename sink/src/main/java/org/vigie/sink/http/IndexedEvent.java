package org.vigie.sink.http;

import org.jspecify.annotations.Nullable;
import org.vigie.v1.EventRecord;

/**
 * The latest that is known of an event.
 *
 * @param at where that stands
 * @param arrival how many changes had come before
 * @param id of the event
 * @param record absent when it was retracted
 */
record IndexedEvent(
        Position at, long arrival, String id, @Nullable EventRecord record) {}
