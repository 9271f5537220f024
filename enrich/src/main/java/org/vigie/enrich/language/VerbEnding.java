package org.vigie.enrich.language;

import org.vigie.enrich.language.FrenchMorphology.Tense;
import org.vigie.enrich.language.FrenchMorphology.VerbForm;

/**
 * One ending of a conjugation model: a form that ends so belongs to the infinitive that ends in {@code infinitiveEnding}.
 * « iendront » leads to « enir ».
 */
record VerbEnding(String model, String ending, String infinitiveEnding, Tense tense, boolean plural, int person) {

    VerbForm reading(String lemma) {
        return new VerbForm(lemma, tense, plural, person);
    }

    VerbEnding unaccented() {
        return new VerbEnding(model, Accents.strip(ending), Accents.strip(infinitiveEnding), tense, plural, person);
    }
}
