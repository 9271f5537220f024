package org.vigie.enrich.language;

import java.util.regex.Pattern;

/**
 * Brings typographic variants to the form that the models were trained on, code point for code point, so that every
 * offset stays true: curly apostrophes and quotes, no-break and thin spaces, and the line breaks of a hard-wrapped text.
 */
public final class PlainForm {
    private static final int SHORT_LINE = 50;
    private static final int LONG_LINE = 110;
    private static final Pattern LINE = Pattern.compile("\n");

    private PlainForm() {}

    /** The same text with as many code points as before. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean wrapped = isHardWrapped(text);
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i), wrapped && !isParagraphEnd(text, i)));
        }
        return plain.toString();
    }

    private static char plain(char c, boolean joinLines) {
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u2033' -> '"';
            case '\u00A0', '\u202F', '\u2009', '\u2007', '\u2002', '\u2003', '\u200B', '\uFEFF', '\t' -> ' ';
            case '\u2011', '\u2010' -> '-';
            case '\u2028', '\u2029', '\r' -> '\n';
            case '\n' -> joinLines ? ' ' : '\n';
            default -> Character.isISOControl(c) ? ' ' : c;
        };
    }

    /** A line break followed or preceded by another one, or by an indented line, ends a paragraph even in a wrapped text. */
    private static boolean isParagraphEnd(String text, int at) {
        return (at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1)))
                || (at > 0 && text.charAt(at - 1) == '\n')
                || (at > 1 && text.charAt(at - 1) == '\r' && text.charAt(at - 2) == '\n');
    }

    /** Lines of even, moderate length of which most do not end a sentence: the breaks carry no meaning. */
    private static boolean isHardWrapped(String text) {
        String[] lines = LINE.split(text);
        int full = 0;
        int open = 0;
        for (String line : lines) {
            String trimmed = line.strip();
            if (trimmed.length() > LONG_LINE) {
                return false;
            }
            if (trimmed.length() >= SHORT_LINE) {
                full++;
                open += ".!?»\":".indexOf(trimmed.charAt(trimmed.length() - 1)) < 0 ? 1 : 0;
            }
        }
        return full >= 4 && open * 2 > full;
    }
}
