package org.vigie.enrich.page;

/** Small repairs on characters that news pages need. */
final class Characters {
    private static final int SOFT_HYPHEN = 0xAD;

    private Characters() {}

    /** Without NUL and control characters; C1 controls become the windows-1252 signs that were meant. */
    static String repaired(String text) {
        int first = firstOdd(text);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isOdd(c)) {
                out.append(c);
            } else if (c >= 0x80 && c <= 0x9F) {
                Character meant = Utf8.windows1252(c);
                if (meant != null && meant >= 0xA0) {
                    out.append(meant.charValue());
                }
            }
        }
        return out.toString();
    }

    private static int firstOdd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOdd(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOdd(char c) {
        return c < 0x20 && c != '\n' && c != '\t' && c != '\r' && c != '\f'
                || c >= 0x7F && c <= 0x9F
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == '\uFFFF';
    }

    /** One line: white space of all kinds as single blanks, soft hyphens and zero-width signs left out. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        appendLine(out, text);
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        return out.length() > 0 && out.charAt(0) == ' ' ? out.substring(1) : out.toString();
    }

    /** Appends text with runs of white space as one blank, none twice. */
    static void appendLine(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                if (out.length() == 0 || out.charAt(out.length() - 1) != ' ' && out.charAt(out.length() - 1) != '\n') {
                    out.append(' ');
                }
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u2028'
                || c == '\u2029';
    }

    private static boolean isInvisible(char c) {
        return c == SOFT_HYPHEN || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u200E' || c == '\u200F';
    }
}
