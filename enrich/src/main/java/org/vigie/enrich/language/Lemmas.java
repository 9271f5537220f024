package org.vigie.enrich.language;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;

/** Dictionary forms of words: what the lexicons are written in. */
interface Lemmas {
    /** The lemma in lower case; the lower-cased word itself when no rule or list knows it. */
    String of(String word, String universalTag, String fineTag);

    static Lemmas load(String lang) {
        if (lang.equals("en")) {
            Memo<String> known = new Memo<>();
            return (word, universal, fine) -> known.get(fine + " " + word, () -> english(word, fine));
        }
        FrenchMorphology french = FrenchMorphology.load();
        return (word, universal, fine) -> french.lemma(word, universal);
    }

    private static String english(String word, String fineTag) {
        if (word.isEmpty() || !Character.isLetter(word.codePointAt(0))) {
            return word.toLowerCase(Locale.ROOT);
        }
        String lemma = new Morphology().lemma(word, fineTag, true);
        return lemma.toLowerCase(Locale.ROOT);
    }
}
