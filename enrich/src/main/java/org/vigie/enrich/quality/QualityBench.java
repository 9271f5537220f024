package org.vigie.enrich.quality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vigie.enrich.Analyser;
import org.vigie.enrich.article.EnrichedArticle;
import org.vigie.enrich.article.Event;
import org.vigie.enrich.article.Event.Status;
import org.vigie.enrich.events.CodingTrace;

/** Runs the analyser over labelled texts and scores the events it gives. */
public final class QualityBench {
    /** What did not happen, or perhaps not, is not given as a deed. */
    private static final Set<Status> LEFT_OUT = EnumSet.of(Status.NEGATED, Status.HYPOTHETICAL);

    private final Analyser analyser;

    public QualityBench(Analyser analyser) {
        this.analyser = analyser;
    }

    public Scores score(List<LabelledText> texts) {
        List<ScoredText> scored = new ArrayList<>();
        for (LabelledText text : texts) {
            EnrichedArticle article = analyser.understand(text.article(), CodingTrace.silent());
            scored.add(new ScoredText(text, deeds(article.events())));
        }
        return new Scores(scored);
    }

    private static List<CodedEvent> deeds(List<Event> events) {
        return events.stream()
                .filter(event -> !LEFT_OUT.contains(event.status()))
                .map(CodedEvent::of)
                .toList();
    }
}
