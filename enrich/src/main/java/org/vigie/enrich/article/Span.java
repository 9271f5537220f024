package org.vigie.enrich.article;

/**
 * A piece of a text, half open, counted in Unicode code points.
 *
 * @param start first code point
 * @param end one past the last code point
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span from " + start + " to " + end);
        }
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
