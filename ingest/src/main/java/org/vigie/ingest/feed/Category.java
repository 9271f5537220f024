package org.vigie.ingest.feed;

import org.jspecify.annotations.Nullable;

/** A subject given to a feed or an item: the term, the scheme it belongs to, and a label for people. */
public record Category(
        @Nullable String term,
        @Nullable String scheme,
        @Nullable String label) {}
