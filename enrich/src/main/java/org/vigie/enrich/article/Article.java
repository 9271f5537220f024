package org.vigie.enrich.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A news article as text, ready to be understood.
 *
 * @param id stable id of the article
 * @param url canonical address, absent when there is none
 * @param publisher who published it, such as {@code lemonde.fr}
 * @param lang BCP 47 language of the text, such as {@code fr}; absent when it cannot be told
 * @param title headline without markup
 * @param text body without markup; all offsets count Unicode code points of it
 * @param published publication time as ISO 8601, a day or an instant
 * @param day publication day in the publisher's zone, from which words such as "yesterday" are counted
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String lang,
        @Nullable String title,
        String text,
        @Nullable String published,
        @Nullable LocalDate day) {

    public Article withLang(@Nullable String newLang) {
        return new Article(id, url, publisher, newLang, title, text, published, day);
    }
}
