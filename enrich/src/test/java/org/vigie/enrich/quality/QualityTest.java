package org.vigie.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigie.enrich.Analyser;

/** Our own labelled sentences: the figures may rise, never fall. */
class QualityTest {
    /** Full F1 of 2026-11-22, less 0.02. */
    private static final double FULL = 0.80;

    @Test
    void eventsOfOurSentencesAreAsRightAsBefore() {
        List<LabelledText> texts = new ArrayList<>();
        Analyser.LANGUAGES.forEach(lang -> texts.addAll(LabelledText.own(lang)));
        Scores scores = new QualityBench(Analyser.load()).score(texts);
        assertThat(scores.level(Level.FULL).f1())
                .as("full F1, worst: %s", scores.worst(20))
                .isGreaterThanOrEqualTo(FULL);
    }

    @Test
    void aFifthOfOurSentencesHoldsNoEvent() {
        for (String lang : Analyser.LANGUAGES) {
            List<LabelledText> texts = LabelledText.own(lang);
            long empty = texts.stream().filter(text -> text.gold().isEmpty()).count();
            assertThat(empty * 5).as(lang).isGreaterThanOrEqualTo(texts.size());
            assertThat(texts).extracting(LabelledText::id).doesNotHaveDuplicates();
        }
    }
}
