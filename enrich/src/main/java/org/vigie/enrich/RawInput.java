package org.vigie.enrich;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A raw article as the analysis sees it: bytes, and what the feed or the publisher said about them.
 *
 * <p>The hints come from outside and may be wrong; the analysis believes the document where the two differ in what the
 * document states itself.
 *
 * @param id article id, stable across revisions
 * @param url address of the article, absent when it came without one
 * @param contentType media type as sent, such as {@code text/html; charset=iso-8859-1}
 * @param charset character set named outside the document, such as by HTTP
 * @param body bytes as received; not to be changed
 * @param title headline as the feed has it
 * @param published publication time as ISO 8601, a day or an instant
 * @param lang BCP 47 language as declared
 * @param publisher who publishes it, such as {@code lemonde.fr}
 * @param authors who wrote it
 */
public record RawInput(
        String id,
        @Nullable String url,
        @Nullable String contentType,
        @Nullable String charset,
        byte[] body,
        @Nullable String title,
        @Nullable String published,
        @Nullable String lang,
        @Nullable String publisher,
        List<String> authors) {
    public RawInput {
        authors = List.copyOf(authors);
    }
}
