package org.vigie.enrich.language;

import java.util.Map;
import java.util.Set;

/** Universal part-of-speech tags of the taggers' own ones. */
final class Tags {
    private static final Set<String> UNIVERSAL = Set.of(
            "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
            "SCONJ", "SYM", "VERB", "X");

    /** Penn Treebank tags, by their longest known beginning. */
    private static final Map<String, String> PENN = Map.ofEntries(
            Map.entry("NNP", "PROPN"),
            Map.entry("NNPS", "PROPN"),
            Map.entry("NN", "NOUN"),
            Map.entry("NNS", "NOUN"),
            Map.entry("VB", "VERB"),
            Map.entry("VBD", "VERB"),
            Map.entry("VBG", "VERB"),
            Map.entry("VBN", "VERB"),
            Map.entry("VBP", "VERB"),
            Map.entry("VBZ", "VERB"),
            Map.entry("MD", "AUX"),
            Map.entry("JJ", "ADJ"),
            Map.entry("JJR", "ADJ"),
            Map.entry("JJS", "ADJ"),
            Map.entry("RB", "ADV"),
            Map.entry("RBR", "ADV"),
            Map.entry("RBS", "ADV"),
            Map.entry("WRB", "ADV"),
            Map.entry("RP", "ADP"),
            Map.entry("IN", "ADP"),
            Map.entry("TO", "PART"),
            Map.entry("POS", "PART"),
            Map.entry("DT", "DET"),
            Map.entry("PDT", "DET"),
            Map.entry("WDT", "DET"),
            Map.entry("PRP$", "PRON"),
            Map.entry("PRP", "PRON"),
            Map.entry("WP", "PRON"),
            Map.entry("WP$", "PRON"),
            Map.entry("EX", "PRON"),
            Map.entry("CD", "NUM"),
            Map.entry("CC", "CCONJ"),
            Map.entry("UH", "INTJ"),
            Map.entry("FW", "X"),
            Map.entry("LS", "X"),
            Map.entry("SYM", "SYM"),
            Map.entry("$", "SYM"),
            Map.entry("#", "SYM"));

    private Tags() {}

    static String universal(String fine, String word) {
        if (UNIVERSAL.contains(fine) && !fine.equals("SYM")) {
            return fine;
        }
        String known = PENN.get(fine);
        if (known != null) {
            return known;
        }
        return word.isEmpty() || Character.isLetterOrDigit(word.codePointAt(0)) ? "X" : "PUNCT";
    }
}
