package org.vigie.ingest.feed;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A title, summary or body as a feed gave it, made safe.
 *
 * @param html safe HTML: no scripts, no handlers, links absolute; plain text stands here escaped;
 *     empty when the feed wrote nothing but markup that had to go
 * @param type media type the feed stated or implied, such as {@code text/html}
 * @param lang BCP 47 language in force at this element, absent when the feed says none
 * @param base address that relative links were resolved against
 */
public record Text(
        String html,
        String type,
        @Nullable String lang,
        @Nullable String base) {
    /** The words alone, white space folded. */
    public String plain() {
        return Jsoup.parseBodyFragment(html).text();
    }
}
