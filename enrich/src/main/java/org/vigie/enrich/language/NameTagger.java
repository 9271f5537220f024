package org.vigie.enrich.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.article.Token;

/** Marks the words of a sentence that belong to names, with a conditional random field (Stanford CoreNLP). */
public final class NameTagger {
    private final CRFClassifier<CoreLabel> classifier;

    private NameTagger(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /** Loads the model of a language, {@code en} or {@code fr}; takes some seconds. */
    public static NameTagger load(String lang) {
        String model = Models.of(lang).names;
        try {
            return new NameTagger(CRFClassifier.getClassifier(model));
        } catch (IOException | ClassNotFoundException missing) {
            throw new IllegalStateException(
                    "the name model " + model + " cannot be read; it belongs beside the program", missing);
        }
    }

    /** One label a token: {@code PER}, {@code ORG}, {@code LOC}, {@code MISC} (French only) or {@code O}. */
    public List<String> tag(Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.text());
            label.setValue(token.text());
            label.setTag(token.fine());
            labels.add(label);
        }
        List<String> answers = new ArrayList<>(labels.size());
        for (CoreLabel label : classifier.classifySentence(labels)) {
            answers.add(label(label.get(CoreAnnotations.AnswerAnnotation.class)));
        }
        return answers;
    }

    private static String label(String answer) {
        String bare = answer.startsWith("I-") || answer.startsWith("B-") ? answer.substring(2) : answer;
        return switch (bare) {
            case "PERSON", "PER" -> "PER";
            case "ORGANIZATION", "ORG" -> "ORG";
            case "LOCATION", "LOC" -> "LOC";
            case "MISC" -> "MISC";
            default -> "O";
        };
    }
}
