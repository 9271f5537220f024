package org.vigie.enrich.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.ArcStandard;
import edu.stanford.nlp.parser.nndep.Classifier;
import edu.stanford.nlp.parser.nndep.Configuration;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.parser.nndep.ParsingSystem;
import edu.stanford.nlp.util.ArrayCoreMap;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;

/**
 * Draws syntax trees with a model of CoreNLP's neural parser, choosing the same transitions as {@link DependencyParser#predict}
 * does but with {@link TransitionScores}, and without asking the network where only one transition is allowed.
 */
final class TreeParser {
    private final DependencyParser parser;
    private final ArcStandard system;
    private final List<String> transitions;
    private final TransitionScores scores;

    private TreeParser(DependencyParser parser, ArcStandard system, List<String> transitions, TransitionScores scores) {
        this.parser = parser;
        this.system = system;
        this.transitions = transitions;
        this.scores = scores;
    }

    /** Heads count from 1, and 0 is the root, as everywhere in CoreNLP. */
    record Arcs(int[] heads, String[] relations) {}

    static TreeParser load(String model) {
        return of(DependencyParser.loadFromModelFile(model));
    }

    @SuppressWarnings("unchecked")
    static TreeParser of(DependencyParser parser) {
        Classifier network = (Classifier) inside(DependencyParser.class, "classifier", parser);
        ArcStandard system = (ArcStandard) inside(DependencyParser.class, "system", parser);
        return new TreeParser(
                parser,
                system,
                (List<String>) inside(ParsingSystem.class, "transitions", system),
                new TransitionScores(
                        network, (double[][]) inside(Classifier.class, "saved", network), (Map<Integer, Integer>)
                                inside(Classifier.class, "preMap", network)));
    }

    /** The library keeps its network to itself; its version is pinned, so that the names of its fields are known. */
    private static Object inside(Class<?> type, String name, Object owner) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(
                    "CoreNLP's " + type.getSimpleName() + " has no field " + name + "; the version differs from 4.5.10",
                    changed);
        }
    }

    /** The head and the relation of every word. */
    Arcs parse(List<CoreLabel> words) {
        ArrayCoreMap sentence = new ArrayCoreMap(1);
        sentence.set(CoreAnnotations.TokensAnnotation.class, words);
        Configuration state = system.initialConfiguration(sentence);
        while (!system.isTerminal(state)) {
            system.apply(state, next(state));
        }
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.getHead(i + 1);
            relations[i] = heads[i] == 0 ? "root" : state.getLabel(i + 1);
        }
        return new Arcs(heads, relations);
    }

    private String next(Configuration state) {
        if (state.getStackSize() <= 2) {
            List<String> allowed = transitions.stream()
                    .filter(one -> system.canApply(state, one))
                    .toList();
            if (allowed.size() == 1) {
                return allowed.get(0);
            }
        }
        return best(state, scores.of(features(state)));
    }

    private int[] features(Configuration state) {
        List<Integer> features = parser.getFeatures(state);
        int[] numbers = new int[features.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = features.get(i);
        }
        return numbers;
    }

    private String best(Configuration state, double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        String best = transitions.get(transitions.size() - 1);
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > highest && system.canApply(state, transitions.get(i))) {
                highest = scores[i];
                best = transitions.get(i);
            }
        }
        return best;
    }
}
