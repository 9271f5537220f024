package org.vigie.enrich.entities;

import java.util.List;
import java.util.Locale;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Span;
import org.vigie.enrich.article.Token;

/** The words of one sentence with the questions that name rules ask of them. A word outside the sentence is empty. */
record Words(Sentence sentence, String lang, List<String> texts, List<String> lower) {
    static Words of(Sentence sentence, String lang) {
        List<String> texts = sentence.tokens().stream().map(Token::text).toList();
        List<String> lower =
                texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
        return new Words(sentence, lang, texts, lower);
    }

    int size() {
        return texts.size();
    }

    String text(int index) {
        return index < 0 || index >= texts.size() ? "" : texts.get(index);
    }

    String lower(int index) {
        return index < 0 || index >= lower.size() ? "" : lower.get(index);
    }

    String tag(int index) {
        return index < 0 || index >= texts.size()
                ? ""
                : sentence.tokens().get(index).tag();
    }

    boolean isCapital(int index) {
        String word = text(index);
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Two letters or more, all of them capitals: NATO, U.S., G20, « BCE ». */
    boolean isAcronym(int index) {
        String word = text(index);
        long letters = word.codePoints().filter(Character::isLetter).count();
        return letters >= 2
                && word.codePoints().noneMatch(Character::isLowerCase)
                && word.codePoints().allMatch(point -> Character.isLetterOrDigit(point) || "&.-".indexOf(point) >= 0);
    }

    boolean isWord(int index) {
        String word = text(index);
        return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
    }

    /** Whether only quotes, brackets and dashes stand before: its capital says nothing. */
    boolean isFirst(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (isWord(i)) {
                return false;
            }
            if (text(i).equals(":")) {
                return true;
            }
        }
        return true;
    }

    /** The words from one to another, apart by single spaces. */
    String phrase(int from, int to) {
        return String.join(" ", texts.subList(from, to));
    }

    /** The piece of the text that the words cover. */
    Span span(int from, int to) {
        List<Token> tokens = sentence.tokens();
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Whether two neighbouring words touch in the text, as « l' » and « Iran » do. */
    boolean touch(int index) {
        List<Token> tokens = sentence.tokens();
        return index + 1 < tokens.size()
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }
}
