package org.vigie.enrich.article;

import java.util.List;

/**
 * One sentence of an article.
 *
 * @param index position among the sentences of its text, from 0; -1 for the title
 * @param span its place in the text, or in the title for the title's sentence
 * @param tokens its words in order
 */
public record Sentence(int index, Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public boolean inTitle() {
        return index < 0;
    }

    public boolean isParsed() {
        return !tokens.isEmpty()
                && tokens.stream().anyMatch(token -> !token.relation().isEmpty());
    }
}
