package org.vigie.enrich.quality;

import java.util.ArrayList;
import java.util.List;

/** What a confidence means: of the events given about so much, how many are right. */
public final class Calibration {
    private static final int BINS = 10;

    private Calibration() {}

    /**
     * Events whose confidence lies in {@code [from, from + 0.1)}; the last bin holds 1.0 too.
     *
     * @param events how many
     * @param right how many have source, CAMEO root and target of a label
     * @param mean their mean confidence
     */
    public record Bin(double from, int events, int right, double mean) {
        public double share() {
            return events == 0 ? 0 : (double) right / events;
        }
    }

    /** The bins that hold events, in order. */
    static List<Bin> of(List<ScoredText> texts) {
        int[] events = new int[BINS];
        int[] right = new int[BINS];
        double[] sums = new double[BINS];
        for (ScoredText text : texts) {
            for (CodedEvent event : text.given()) {
                // hundredths are exact, tenths of a double are not
                int bin = (int) Math.min(BINS - 1, Math.round(event.confidence() * 100) / BINS);
                events[bin]++;
                sums[bin] += event.confidence();
                right[bin] += text.text().gold().stream().anyMatch(event::agrees) ? 1 : 0;
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (events[bin] > 0) {
                bins.add(new Bin(bin / (double) BINS, events[bin], right[bin], sums[bin] / events[bin]));
            }
        }
        return bins;
    }
}
