package org.vigie.enrich.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Inflection of French verbs, nouns and adjectives: from a form as written to its dictionary form and, for verbs, to tense,
 * person and number. « tiendront » is tenir, future, third person plural.
 *
 * <p>Verbs come from {@code verbs.fr.tsv} (8,000 verbs, each with a model of {@code conjugations.fr.tsv}), nouns and adjectives
 * from the rules in {@code endings.fr.tsv} with their exceptions in {@code words.fr.tsv}. What stands in no file is guessed
 * by its regular ending, so that the vocabulary stays open.
 */
public final class FrenchMorphology {

    /** Tenses and moods, with the infinitive and the participles. */
    public enum Tense {
        INFINITIVE,
        PRESENT,
        IMPERFECT,
        PAST_SIMPLE,
        FUTURE,
        CONDITIONAL,
        SUBJUNCTIVE,
        SUBJUNCTIVE_IMPERFECT,
        IMPERATIVE,
        PRESENT_PARTICIPLE,
        PAST_PARTICIPLE
    }

    /**
     * One reading of a form as a form of a verb.
     *
     * @param lemma the infinitive, without reflexive pronoun
     * @param plural whether the form is plural; participles agree in number as well
     * @param person 1, 2 or 3, and 0 for infinitives and participles
     */
    public record VerbForm(String lemma, Tense tense, boolean plural, int person) {}

    private final FrenchVerbs verbs;
    private final FrenchVerbs unaccentedVerbs;
    private final FrenchEndings endings;
    private final Memo<List<VerbForm>> knownForms = new Memo<>();

    private FrenchMorphology(FrenchVerbs verbs, FrenchVerbs unaccentedVerbs, FrenchEndings endings) {
        this.verbs = verbs;
        this.unaccentedVerbs = unaccentedVerbs;
        this.endings = endings;
    }

    /** The files read once, when they are first needed. */
    private static final class Shared {
        private static final FrenchMorphology INSTANCE = read();
    }

    /** The morphology; the whole program shares one. */
    public static FrenchMorphology load() {
        return Shared.INSTANCE;
    }

    private static FrenchMorphology read() {
        List<String[]> models = LanguageTable.rows("conjugations.fr.tsv", 10);
        List<String[]> infinitives = LanguageTable.rows("verbs.fr.tsv", 3);
        return new FrenchMorphology(
                FrenchVerbs.of(models, infinitives, false),
                FrenchVerbs.of(models, infinitives, true),
                FrenchEndings.load());
    }

    /**
     * All readings as a verb form, the likeliest verb first; empty when it looks like no verb at all. Capitals may have lost
     * their accents: « Etend », « DECRETE ».
     */
    public List<VerbForm> verbForms(String form) {
        return knownForms.get(form, () -> readForms(form));
    }

    private List<VerbForm> readForms(String form) {
        String lower = lower(form);
        List<VerbForm> known = verbs.readings(lower);
        boolean capital = !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
        if (!capital) {
            return known.isEmpty() ? verbs.guesses(lower) : known;
        }
        if (known.isEmpty() || isAllCapitals(form)) {
            Set<VerbForm> all = new LinkedHashSet<>(known);
            all.addAll(unaccentedVerbs.readings(Accents.strip(lower)));
            known = new ArrayList<>(all);
        }
        return known.isEmpty() ? verbs.guesses(lower) : List.copyOf(known);
    }

    /** Whether the infinitive stands in the verb file. */
    public boolean knowsVerb(String infinitive) {
        return verbs.knows(infinitive);
    }

    /** Whether the verb exists only with a reflexive pronoun, such as « s'emparer » (asked for without the pronoun). */
    public boolean isReflexiveOnly(String infinitive) {
        return verbs.isReflexiveOnly(infinitive);
    }

    /** The infinitive with its pronoun: rendre gives « se rendre », entretenir « s'entretenir », hisser « se hisser ». */
    public static String reflexive(String infinitive) {
        boolean elided = !infinitive.isEmpty()
                && "aâeéèêiîoôuyœh".indexOf(infinitive.charAt(0)) >= 0
                && !FrenchVerbs.hasAspiratedH(infinitive);
        return (elided ? "s'" : "se ") + infinitive;
    }

    /**
     * The dictionary form: infinitive for VERB and AUX, singular for NOUN, masculine singular for ADJ, else the form itself
     * in lower case.
     */
    public String lemma(String form, String universalTag) {
        String lower = lower(form);
        switch (universalTag) {
            case "VERB":
            case "AUX":
                List<VerbForm> readings = verbForms(form);
                return readings.isEmpty() ? lower : readings.get(0).lemma();
            case "NOUN":
                return endings.singular(lower);
            case "ADJ":
                return endings.masculine(lower);
            default:
                return lower;
        }
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean isAllCapitals(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }
}
