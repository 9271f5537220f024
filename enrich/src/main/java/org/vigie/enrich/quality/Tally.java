package org.vigie.enrich.quality;

/**
 * How many events were asked for, given, and right.
 *
 * @param gold labelled
 * @param found labelled and given
 * @param given given by the coder
 * @param right given and labelled
 */
public record Tally(int gold, int found, int given, int right) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(gold + other.gold, found + other.found, given + other.given, right + other.right);
    }

    public double precision() {
        return given == 0 ? 0 : (double) right / given;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) found / gold;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
