package org.vigie.enrich.language;

import java.util.Arrays;
import org.vigie.enrich.article.Span;

/** Translates between Java's UTF-16 offsets and the code point offsets of Vigie's records. */
public final class CodePoints {
    private final String text;
    private final int[] pointOf;

    private CodePoints(String text, int[] pointOf) {
        this.text = text;
        this.pointOf = pointOf;
    }

    /** Indexes a text once; both directions are then constant or logarithmic in its length. */
    public static CodePoints of(String text) {
        int[] points = new int[text.length() + 1];
        int point = 0;
        for (int i = 0; i < text.length(); i++) {
            points[i] = point;
            boolean secondHalfFollows = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            point += secondHalfFollows ? 0 : 1;
        }
        points[text.length()] = point;
        return new CodePoints(text, points);
    }

    /** The code point offset of a UTF-16 offset. */
    public int point(int utf16) {
        return pointOf[utf16];
    }

    /** How many code points the text has. */
    public int length() {
        return pointOf[text.length()];
    }

    /** The words of a span. */
    public String cut(Span span) {
        return text.substring(utf16(span.start()), utf16(span.end()));
    }

    /** The UTF-16 offset of a code point offset. */
    public int utf16(int point) {
        if (text.length() == length()) {
            return point;
        }
        int at = Arrays.binarySearch(pointOf, point);
        if (at < 0) {
            throw new IndexOutOfBoundsException("no code point " + point + " in a text of " + length());
        }
        return at > 0 && pointOf[at - 1] == point ? at - 1 : at;
    }
}
