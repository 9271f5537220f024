package org.vigie.enrich.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Token;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.actors.AliasKind;
import org.vigie.enrich.entities.actors.Match;

/**
 * Gives headlines the capitals of ordinary text, because the tagger lives by them: "TRUMP MEETS PUTIN" becomes "Trump meets
 * Putin", "Minister Warns of New Attacks" loses all but the first. The article itself says how a word is usually written, then
 * the list of common words.
 */
final class Headlines {
    private static final int FEWEST_WORDS = 3;

    private final NameWords lists;
    private final ActorTable actors;

    /** How words stand in the middle of the article's sentences: lower case to the form seen first. */
    private final Map<String, String> seen = new HashMap<>();

    Headlines(NameWords lists, ActorTable actors, List<Sentence> sentences) {
        this.lists = lists;
        this.actors = actors;
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            boolean tells = !sentence.inTitle() && !isCapitalised(sentence);
            for (int i = 1; tells && i < tokens.size(); i++) {
                String text = tokens.get(i).text();
                seen.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
            }
        }
    }

    /** Whether nearly every longer word has a capital, as in English headlines. */
    static boolean isCapitalised(Sentence sentence) {
        return share(sentence, false, sentence.inTitle() ? FEWEST_WORDS : 2 * FEWEST_WORDS)
                > (sentence.inTitle() ? 0.7 : 0.85);
    }

    /** Whether nearly every letter is a capital. */
    static boolean isShouted(Sentence sentence) {
        return share(sentence, true, FEWEST_WORDS) > 0.8;
    }

    private static double share(Sentence sentence, boolean whole, int fewest) {
        int words = 0;
        int capital = 0;
        for (Token token : sentence.tokens()) {
            String text = token.text();
            if (text.length() >= 4 && Character.isLetter(text.codePointAt(0))) {
                words++;
                capital += whole
                        ? (text.codePoints().noneMatch(Character::isLowerCase) ? 1 : 0)
                        : (Character.isUpperCase(text.codePointAt(0)) ? 1 : 0);
            }
        }
        return words < fewest ? 0 : (double) capital / words;
    }

    /** The sentence as ordinary text would write it; offsets are those of the original. */
    Sentence calm(Sentence sentence) {
        boolean shouted = isShouted(sentence);
        List<Token> tokens = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            String text = shouted ? calm(token.text()) : ordinary(token);
            tokens.add(new Token(
                    token.index(),
                    token.start(),
                    token.end(),
                    text,
                    token.lemma(),
                    text.equals(token.text()) || Character.isUpperCase(text.codePointAt(0)) ? token.tag() : "X",
                    token.fine(),
                    token.head(),
                    token.relation()));
        }
        return new Sentence(sentence.index(), sentence.span(), tokens);
    }

    private String ordinary(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        String usual = seen.get(lower);
        if (token.index() == 0 || usual != null) {
            return usual == null ? token.text() : usual;
        }
        return lists.isCommon(lower) && !lists.isFirstName(token.text()) ? lower : token.text();
    }

    private String calm(String shouted) {
        if (shouted.isEmpty()) {
            return shouted;
        }
        String lower = shouted.toLowerCase(Locale.ROOT);
        String usual = seen.get(lower);
        if (usual != null) {
            return usual;
        }
        String title = shouted.substring(0, 1) + lower.substring(1);
        AliasKind known = kind(title);
        if (known != null) {
            return title;
        }
        return lists.isCommon(lower) ? lower : kind(shouted) == AliasKind.ACRONYM ? shouted : title;
    }

    private @Nullable AliasKind kind(String word) {
        List<Match> matches = actors.find(List.of(word), lists.lang);
        return matches.isEmpty() || !matches.get(0).whole()
                ? null
                : matches.get(0).kind();
    }
}
