package org.vigie.enrich.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one page or text file says: the article's text, and the facts it states about itself. A fact that is not stated
 * is absent.
 *
 * @param title headline without the site's name
 * @param authors names of people, in the order given
 * @param published when it was published, ISO 8601, a day or a time
 * @param modified when it was changed last, ISO 8601, a day or a time
 * @param lang BCP 47 language the page declares
 * @param canonicalUrl address the page gives for itself
 * @param publisher name of the publisher
 * @param text main text, paragraphs separated by an empty line
 * @param paywalled whether the page says that the text is for subscribers
 * @param charset character set the bytes were read in
 * @param cut whether a bound of size cut the page short
 */
public record PageText(
        @Nullable String title,
        List<String> authors,
        @Nullable Stated published,
        @Nullable Stated modified,
        @Nullable String lang,
        @Nullable String canonicalUrl,
        @Nullable String publisher,
        String text,
        boolean paywalled,
        String charset,
        boolean cut) {
    public PageText {
        authors = List.copyOf(authors);
    }
}
