package org.vigie.enrich.article;

/**
 * One word of a sentence with its place in the syntax tree (Universal Dependencies).
 *
 * @param index position in the sentence, from 0
 * @param start first code point in the text; the parts of a French contraction (« du » = de + le) share one span
 * @param end one past the last code point
 * @param text the word as written, or as expanded from a contraction
 * @param lemma dictionary form in lower case; the lower-cased word itself where none is known
 * @param tag universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADP, PRON, DET, NUM, ADV, CCONJ, SCONJ, PART, PUNCT, SYM, INTJ, X
 * @param fine the tagger's own tag, such as VBD or NNS in English; equal to {@code tag} in French
 * @param head index of the governing token, -1 for the root or when the sentence was not parsed
 * @param relation basic UD relation to the head with subtype, such as {@code nsubj:pass}; empty when not parsed
 */
public record Token(
        int index, int start, int end, String text, String lemma, String tag, String fine, int head, String relation) {

    /** The relation without its subtype. */
    public String baseRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    public boolean is(String universalTag) {
        return tag.equals(universalTag);
    }
}
