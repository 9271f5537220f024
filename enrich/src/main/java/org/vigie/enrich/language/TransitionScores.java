package org.vigie.enrich.language;

import edu.stanford.nlp.parser.nndep.Classifier;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network of a dependency parser, computed several times faster than its library does and with the same bits: every
 * sum adds the same products in the same order, but for many outputs side by side, which the processor does at once.
 *
 * <p>A word at a place of the configuration always gives the hidden layer the same share. The library holds the shares of the
 * commonest; those of other words are kept here as they come, up to a bound.
 */
final class TransitionScores {
    private static final int PLACES = 48;
    private static final int MOST_KEPT = 8_000;

    private final float[][] embeddings;
    private final float[][] inputByColumn;
    private final float[] bias;
    private final double[][] outputByUnit;
    private final int labels;
    private final double[][] shares;
    private final int[] shareOf;
    private final Map<Integer, float[]> kept = new ConcurrentHashMap<>();

    /**
     * @param shares sums of the commonest words at their places
     * @param numbers from word and place, as {@code word * 48 + place}, to the row of {@code shares}
     */
    TransitionScores(Classifier network, double[][] shares, Map<Integer, Integer> numbers) {
        this.embeddings = network.getE();
        this.inputByColumn = transposed(network.getW1());
        this.bias = network.getb1();
        this.labels = network.getW2().length;
        this.outputByUnit = widened(transposed(network.getW2()));
        this.shares = shares;
        this.shareOf = new int[embeddings.length * PLACES];
        Arrays.fill(shareOf, -1);
        numbers.forEach((key, row) -> shareOf[key] = row);
    }

    /** One score a transition for the 48 words, tags and labels that describe a configuration. */
    double[] of(int[] features) {
        double[] hidden = new double[bias.length];
        for (int place = 0; place < features.length; place++) {
            int key = features[place] * PLACES + place;
            if (shareOf[key] >= 0) {
                add(hidden, shares[shareOf[key]]);
            } else {
                add(hidden, share(key));
            }
        }
        for (int i = 0; i < hidden.length; i++) {
            double sum = hidden[i] + bias[i];
            hidden[i] = sum * sum * sum;
        }
        return output(hidden);
    }

    private double[] output(double[] hidden) {
        double[] scores = new double[labels];
        for (int unit = 0; unit < hidden.length; unit++) {
            addScaled(scores, outputByUnit[unit], hidden[unit]);
        }
        return scores;
    }

    private float[] share(int key) {
        float[] known = kept.get(key);
        if (known != null) {
            return known;
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        float[] share = computed(embeddings[key / PLACES], key % PLACES);
        kept.put(key, share);
        return share;
    }

    private float[] computed(float[] word, int place) {
        double[] sums = new double[bias.length];
        for (int k = 0; k < word.length; k++) {
            addProducts(sums, inputByColumn[place * word.length + k], word[k]);
        }
        float[] share = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            share[i] = (float) sums[i];
        }
        return share;
    }

    private static void add(double[] sums, double[] values) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i];
        }
    }

    private static void add(double[] sums, float[] values) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i];
        }
    }

    private static void addScaled(double[] sums, double[] values, double factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i] * factor;
        }
    }

    /** The product is rounded to a float before it is added, as the library does. */
    private static void addProducts(double[] sums, float[] values, float factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i] * factor;
        }
    }

    private static float[][] transposed(float[][] matrix) {
        float[][] turned = new float[matrix[0].length][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < turned.length; column++) {
                turned[column][row] = matrix[row][column];
            }
        }
        return turned;
    }

    private static double[][] widened(float[][] matrix) {
        double[][] wide = new double[matrix.length][matrix[0].length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < wide[row].length; column++) {
                wide[row][column] = matrix[row][column];
            }
        }
        return wide;
    }
}
