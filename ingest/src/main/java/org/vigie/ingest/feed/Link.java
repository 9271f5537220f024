package org.vigie.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * A link of a feed or an item.
 *
 * @param rel its role: {@code alternate}, {@code self}, {@code enclosure}, {@code hub} ...
 * @param href absolute address where the feed allows one to be made
 */
public record Link(
        String rel,
        @Nullable String type,
        @Nullable String href,
        @Nullable String title,
        @Nullable String hreflang,
        @Nullable String length) {}
