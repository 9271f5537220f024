package org.vigie.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeParserTest {
    private static final String MODEL = Models.FRENCH.parser;

    @Test
    void treesAreThoseOfTheLibrary() {
        DependencyParser library = DependencyParser.loadFromModelFile(MODEL);
        TreeParser parser = TreeParser.of(library);
        for (List<CoreLabel> words : List.of(
                words("Le/DET Kenya/PROPN a/AUX livré/VERB vingt/NUM camions/NOUN à/ADP la/DET Somalie/PROPN ./PUNCT"),
                words("Selon/ADP des/DET témoins/NOUN ,/PUNCT qui/PRON zigouillaient/VERB Xyzzy/PROPN ?/PUNCT"),
                words("Non/INTJ"),
                words("./PUNCT ./PUNCT ./PUNCT 😀/SYM"))) {
            assertThat(arcs(parser.parse(words))).isEqualTo(arcs(library, words));
        }
    }

    @Test
    void aSentenceWithoutWordsHasNoArcs() {
        assertThat(TreeParser.load(MODEL).parse(List.of()).heads()).isEmpty();
    }

    private static List<String> arcs(TreeParser.Arcs arcs) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < arcs.heads().length; i++) {
            lines.add((i + 1) + " " + arcs.heads()[i] + " " + arcs.relations()[i]);
        }
        return lines;
    }

    private static List<String> arcs(DependencyParser library, List<CoreLabel> words) {
        List<String> lines = new ArrayList<>();
        for (TypedDependency arc : library.predict(words).typedDependencies()) {
            lines.add(arc.dep().index() + " " + Math.max(0, arc.gov().index()) + " " + arc.reln());
        }
        return lines;
    }

    private static List<CoreLabel> words(String tagged) {
        List<CoreLabel> labels = new ArrayList<>();
        for (String pair : tagged.split(" ")) {
            CoreLabel label = new CoreLabel();
            label.setWord(pair.substring(0, pair.indexOf('/')));
            label.setValue(label.word());
            label.setTag(pair.substring(pair.indexOf('/') + 1));
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        return labels;
    }
}
