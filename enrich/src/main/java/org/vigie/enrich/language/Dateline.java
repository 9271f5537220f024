package org.vigie.enrich.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Token;

/**
 * The words before the first sentence that say where and when the reporter sits: "N'DJAMENA, 21 August 2025 - Japan ...",
 * "KYIV (Reuters) - ...". They belong to no clause, and a tree that holds them takes the town for the subject.
 */
public final class Dateline {
    private static final int LONGEST = 14;
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "--");

    private Dateline() {}

    /** The sentence without its dateline, its words numbered anew; itself when it has none. */
    public static Sentence without(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.isEmpty() || !isShouted(tokens.get(0)) || sentence.isParsed()) {
            return sentence;
        }
        for (int i = 1; i < Math.min(LONGEST, tokens.size() - 2); i++) {
            if (DASHES.contains(tokens.get(i).text())) {
                return new Sentence(sentence.index(), sentence.span(), from(tokens, i + 1));
            }
        }
        return sentence;
    }

    private static boolean isShouted(Token token) {
        String word = token.text();
        return word.length() > 2
                && word.equals(word.toUpperCase(Locale.ROOT))
                && Character.isLetter(word.codePointAt(0));
    }

    private static List<Token> from(List<Token> tokens, int first) {
        List<Token> rest = new ArrayList<>();
        for (Token token : tokens.subList(first, tokens.size())) {
            rest.add(new Token(
                    rest.size(),
                    token.start(),
                    token.end(),
                    token.text(),
                    token.lemma(),
                    token.tag(),
                    token.fine(),
                    -1,
                    ""));
        }
        return rest;
    }
}
