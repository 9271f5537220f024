package org.vigie.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Token;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.actors.AliasKind;
import org.vigie.enrich.entities.actors.Match;

/** Cuts pairs apart: « la rencontre Trump-Poutine » names two people, "Russia–Ukraine talks" two countries; « Saint-Denis » is one name. */
final class Pairs {
    private static final Pattern DASH = Pattern.compile("[-\u2010\u2011\u2013]");

    private final ActorTable actors;
    private final String lang;

    Pairs(ActorTable actors, String lang) {
        this.actors = actors;
        this.lang = lang;
    }

    /** The sentence with every pair of known names as three words. */
    Sentence split(Sentence sentence) {
        List<Token> tokens = new ArrayList<>();
        boolean changed = false;
        for (Token token : sentence.tokens()) {
            String[] parts = DASH.split(token.text(), -1);
            if (parts.length == 2 && isPair(token, parts)) {
                addParts(token, parts, tokens);
                changed = true;
            } else {
                tokens.add(at(token, tokens.size(), token.start(), token.end(), token.text(), token.tag()));
            }
        }
        return changed ? new Sentence(sentence.index(), sentence.span(), tokens) : sentence;
    }

    private boolean isPair(Token token, String[] parts) {
        boolean exact = token.text().codePointCount(0, token.text().length()) == token.end() - token.start();
        return exact && isName(parts[0]) && isName(parts[1]) && !isName(token.text());
    }

    private boolean isName(String word) {
        if (word.length() < 2 || !Character.isUpperCase(word.codePointAt(0))) {
            return false;
        }
        List<Match> matches = actors.find(List.of(word), lang);
        return matches.size() == 1
                && matches.get(0).whole()
                && matches.get(0).kind() != AliasKind.DEMONYM_ADJECTIVE
                && matches.get(0).kind() != AliasKind.DEMONYM_NOUN;
    }

    private static void addParts(Token token, String[] parts, List<Token> tokens) {
        int first = token.start() + parts[0].codePointCount(0, parts[0].length());
        tokens.add(at(token, tokens.size(), token.start(), first, parts[0], "PROPN"));
        tokens.add(at(token, tokens.size(), first, first + 1, "-", "PUNCT"));
        tokens.add(at(token, tokens.size(), first + 1, token.end(), parts[1], "PROPN"));
    }

    private static Token at(Token token, int index, int start, int end, String text, String tag) {
        return new Token(index, start, end, text, token.lemma(), tag, token.fine(), -1, "");
    }
}
