package org.vigie.enrich.language;

import java.util.List;
import org.vigie.enrich.article.Token;

/** Corrects what the models of a language are known to get wrong, by rules that need no model. */
interface Mending {
    /** Corrects tags and lemmas before the tree is drawn. */
    List<Token> tags(List<Token> words);

    /** Corrects heads and relations. */
    List<Token> tree(List<Token> words);

    static Mending of(String lang) {
        return lang.equals("fr") ? new FrenchMending(FrenchMorphology.load()) : new Untouched();
    }

    /** A language whose models need none. */
    record Untouched() implements Mending {
        @Override
        public List<Token> tags(List<Token> words) {
            return words;
        }

        @Override
        public List<Token> tree(List<Token> words) {
            return words;
        }
    }
}
