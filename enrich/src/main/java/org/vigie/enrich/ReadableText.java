package org.vigie.enrich;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a text that is read: its beginning, without words that are endless. Reading costs time and memory in proportion
 * to the text, and for the parts of a word in proportion to its square, so that both are bounded by size; a clock would give
 * the same article other events on another day.
 *
 * @param text as many code points as read, in their places
 * @param partial whether something was left out
 */
record ReadableText(String text, boolean partial) {
    /** Three times the longest report that we know; some seconds of work. */
    private static final int LONGEST_TEXT = 150_000;

    private static final int LONGEST_WORD = 1_000;
    private static final Pattern ENDLESS = Pattern.compile("\\S{" + (LONGEST_WORD + 1) + ",}+");

    /** Longer than any sentence of prose; the models need memory in proportion to a sentence. */
    private static final int LONGEST_SENTENCE = 5_000;

    static ReadableText of(String text) {
        String read = withoutEndlessSentences(withoutEndlessWords(beginning(text)));
        return new ReadableText(read, !read.equals(text));
    }

    /** Cut at a space, if there is one near the bound, and never inside a code point. */
    private static String beginning(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        for (int end = LONGEST_TEXT; end > LONGEST_TEXT - LONGEST_WORD; end--) {
            if (Character.isWhitespace(text.charAt(end))) {
                return text.substring(0, end);
            }
        }
        boolean inside = Character.isLowSurrogate(text.charAt(LONGEST_TEXT));
        return text.substring(0, inside ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }

    /** Spaces in place of a word that nobody has written by hand: data, or an attack. */
    private static String withoutEndlessWords(String text) {
        Matcher endless = ENDLESS.matcher(text);
        return endless.replaceAll(
                word -> " ".repeat(word.group().codePointCount(0, word.group().length())));
    }

    /** A line break in place of the space where a sentence has gone on for too long. */
    private static String withoutEndlessSentences(String text) {
        StringBuilder broken = new StringBuilder(text);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (!Character.isWhitespace(here)) {
                continue;
            }
            if (here == '\n' || (i > 0 && ".!?".indexOf(text.charAt(i - 1)) >= 0)) {
                start = i;
            } else if (i - start > LONGEST_SENTENCE) {
                broken.setCharAt(i, '\n');
                start = i;
            }
        }
        return broken.toString();
    }
}
