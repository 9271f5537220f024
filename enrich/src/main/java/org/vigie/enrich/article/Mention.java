package org.vigie.enrich.article;

import org.jspecify.annotations.Nullable;

/**
 * A name in the text.
 *
 * @param text the words exactly as they stand
 * @param span their place in the text, or in the title when {@code sentence} is -1
 * @param type PER, ORG or LOC
 * @param sentence index of the sentence, -1 for the title
 * @param entity id of the entity it names, absent when that is doubtful
 */
public record Mention(
        String text,
        Span span,
        Type type,
        int sentence,
        @Nullable String entity) {
    /** What kind of name it is. */
    public enum Type {
        PER,
        ORG,
        LOC
    }

    public Mention withEntity(@Nullable String id) {
        return new Mention(text, span, type, sentence, id);
    }
}
