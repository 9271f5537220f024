package org.vigie.enrich.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One deed reported by an article: who did what to whom, where, when, says who, and the words that prove it.
 *
 * @param id stable id, from the article's id and the evidence
 * @param common id shared by the two directions of a reciprocal event, absent otherwise
 * @param cameo CAMEO code of 2 to 4 digits
 * @param plover PLOVER category, absent where PLOVER has none (plain statements, CAMEO 01)
 * @param mode PLOVER mode, such as {@code airstrike}
 * @param contexts PLOVER contexts, such as {@code military}
 * @param intensity PLOVER-style score from -10 (conflict) to +10 (cooperation)
 * @param goldstein Goldstein score of the CAMEO code, -10 to +10
 * @param quadClass 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param source who acts, absent when the text does not say
 * @param target who is acted upon, absent when the text does not say
 * @param status whether it happened
 * @param claimedBy who says so when only a party does, absent otherwise
 * @param date ISO 8601 date in the precision given: 2025, 2025-03 or 2025-03-07
 * @param datePrecision DAY, WEEK, MONTH, YEAR, absent with the date
 * @param place where it happened
 * @param counts numbers that belong to the event
 * @param trigger the word or phrase that was coded
 * @param triggerSpan its place in the text, or in the title
 * @param sentence index of the sentence, -1 for the title
 * @param quote the sentence's words
 * @param quoteSpan their place in the text, or in the title
 * @param confidence share of such events that are right, 0 to 1
 * @param rule the lexicon row that coded it, for {@code explain}
 */
public record Event(
        String id,
        @Nullable String common,
        String cameo,
        @Nullable String plover,
        @Nullable String mode,
        List<String> contexts,
        double intensity,
        double goldstein,
        int quadClass,
        @Nullable Actor source,
        @Nullable Actor target,
        Status status,
        @Nullable Actor claimedBy,
        @Nullable String date,
        @Nullable String datePrecision,
        @Nullable EventPlace place,
        List<Count> counts,
        String trigger,
        Span triggerSpan,
        int sentence,
        String quote,
        Span quoteSpan,
        double confidence,
        String rule) {
    public Event {
        contexts = List.copyOf(contexts);
        counts = List.copyOf(counts);
    }

    /** The first two digits of the CAMEO code. */
    public String cameoRoot() {
        return cameo.substring(0, 2);
    }

    /** Whether the deed happened. */
    public enum Status {
        ACTUAL,
        ONGOING,
        FUTURE,
        HYPOTHETICAL,
        NEGATED,
        HISTORIC
    }
}
