package org.vigie.enrich.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Token;
import org.vigie.enrich.language.FrenchMorphology;
import org.vigie.enrich.language.FrenchMorphology.Tense;
import org.vigie.enrich.language.FrenchMorphology.VerbForm;

/** Forms of verbs in both languages: voice, tense, modality, negation. */
final class Verbs {
    /** French verbs conjugated with « être » without being passive. */
    private static final Set<String> ETRE_VERBS = Set.of(
            "aller",
            "arriver",
            "descendre",
            "devenir",
            "entrer",
            "intervenir",
            "monter",
            "mourir",
            "naître",
            "partir",
            "parvenir",
            "passer",
            "rentrer",
            "repartir",
            "rester",
            "retourner",
            "revenir",
            "sortir",
            "survenir",
            "tomber",
            "venir",
            "convenir",
            "décéder",
            "advenir",
            "redevenir",
            "provenir",
            "apparaître");

    private static final Set<String> ENGLISH_POSSIBLE = Set.of("may", "might", "could", "can", "would");
    private static final Set<String> ENGLISH_NEGATIONS = Set.of("not", "n't", "never", "neither", "nor");
    private static final Set<String> FRENCH_NEGATIONS =
            Set.of("pas", "jamais", "plus", "point", "guère", "aucun", "aucune", "ni", "personne", "rien", "nullement");

    private final Tree tree;
    private final FrenchMorphology french;

    Verbs(Tree tree, FrenchMorphology french) {
        this.tree = tree;
        this.french = french;
    }

    /** Whether the word can be the predicate of a clause, even where the tagger saw an adjective in a French participle. */
    boolean isVerbal(Token token) {
        if (token.is("VERB")) {
            return true;
        }
        if (token.is("AUX")) {
            return tree.children(token.index(), "obj", "xcomp", "ccomp", "obl").size() > 0;
        }
        return tree.isFrench() && token.is("ADJ") && form(token, Tense.PAST_PARTICIPLE) != null && hasAuxiliary(token);
    }

    /** The infinitive of the verb, also for a participle that was tagged as an adjective. */
    String lemma(Token token) {
        if (!tree.isFrench() || token.is("VERB") || token.is("AUX")) {
            return token.lemma();
        }
        VerbForm participle = form(token, Tense.PAST_PARTICIPLE);
        return participle == null ? token.lemma() : participle.lemma();
    }

    private boolean hasAuxiliary(Token token) {
        return tree.hasChild(token.index(), child -> isAuxiliary(child));
    }

    /** DEMAND for "must" and « doit », APPEAL for "should" and « devrait », nothing otherwise. */
    String obligation(int verb) {
        if (!tree.isFrench()) {
            return switch (mood(verb).modal()) {
                case OBLIGED -> "DEMAND";
                case ADVISED -> "APPEAL";
                default -> "";
            };
        }
        if (!lemma(tree.token(verb)).equals("devoir")) {
            return "";
        }
        return mood(verb).time() == Clause.Time.CONDITIONAL ? "APPEAL" : "DEMAND";
    }

    private static boolean isAuxiliary(Token child) {
        return child.baseRelation().equals("aux") || child.baseRelation().equals("cop");
    }

    boolean isReflexive(int verb) {
        return tree.isFrench()
                && tree.hasChild(
                        verb,
                        child -> child.is("PRON")
                                && child.index() < verb
                                && (child.text().equalsIgnoreCase("se")
                                        || child.text().equalsIgnoreCase("s'")));
    }

    boolean isPassive(int verb) {
        Token token = tree.token(verb);
        if (isReflexive(verb)) {
            return false;
        }
        boolean marked = tree.hasChild(verb, child -> child.relation().endsWith(":pass"));
        if (tree.isFrench()) {
            return isFrenchPassive(token, marked);
        }
        return token.fine().equals("VBN") && (marked || hasBe(verb) || isBareParticiple(token));
    }

    private boolean hasBe(int verb) {
        return tree.hasChild(
                        verb,
                        child -> isAuxiliary(child)
                                && (child.lemma().equals("be") || child.lemma().equals("get")))
                && !tree.hasChild(verb, child -> child.baseRelation().equals("obj") && child.index() < verb);
    }

    /** A participle without auxiliary is passive unless it has subject and object of its own: then it is a past tense. */
    private boolean isBareParticiple(Token token) {
        boolean subject = tree.hasChild(token.index(), child -> child.relation().equals("nsubj"));
        boolean object = tree.hasChild(token.index(), child -> child.relation().equals("obj"));
        if (hasAuxiliary(token) || (subject && object)) {
            return false;
        }
        if (token.baseRelation().equals("conj")
                && token.head() >= 0
                && tree.token(token.head()).fine().equals("VBN")) {
            return isPassive(token.head());
        }
        return switch (token.baseRelation()) {
            case "acl", "advcl", "amod", "xcomp", "dep", "root", "parataxis" -> !subject;
            default -> false;
        };
    }

    private boolean isFrenchPassive(Token token, boolean marked) {
        VerbForm participle = form(token, Tense.PAST_PARTICIPLE);
        if (participle == null) {
            return marked && !ETRE_VERBS.contains(token.lemma());
        }
        if (ETRE_VERBS.contains(participle.lemma()) || isPresentToo(token)) {
            return false;
        }
        List<Token> auxiliaries = tree.children(token.index(), "aux", "cop");
        if (auxiliaries.isEmpty()) {
            if (token.baseRelation().equals("conj") && token.head() >= 0 && isVerbal(tree.token(token.head()))) {
                return isPassive(token.head());
            }
            return switch (token.baseRelation()) {
                case "acl", "advcl", "amod", "xcomp", "root", "dep", "parataxis" -> true;
                default -> marked;
            };
        }
        return auxiliaries.stream().anyMatch(aux -> lemmaOf(aux).equals("être"));
    }

    /** « La Russie détruit un pont »: the present that looks like its participle, told by its own subject and no auxiliary. */
    private boolean isPresentToo(Token token) {
        VerbForm present = form(token, Tense.PRESENT);
        return present != null
                && present.person() == 3
                && tree.children(token.index(), "aux", "cop").isEmpty()
                && tree.hasChild(token.index(), child -> child.relation().equals("nsubj"));
    }

    private String lemmaOf(Token aux) {
        if (!tree.isFrench()) {
            return aux.lemma();
        }
        for (VerbForm form : french.verbForms(aux.text())) {
            if (form.lemma().equals("être") || form.lemma().equals("avoir")) {
                return form.lemma();
            }
        }
        return aux.lemma();
    }

    /** A reading of the word as this form of a verb, if it has one. */
    @Nullable
    VerbForm form(Token token, Tense tense) {
        if (!tree.isFrench()) {
            return null;
        }
        for (VerbForm form : french.verbForms(token.text())) {
            if (form.tense() == tense) {
                return form;
            }
        }
        return null;
    }

    boolean isInfinitive(Token token) {
        return tree.isFrench()
                ? form(token, Tense.INFINITIVE) != null
                : token.fine().equals("VB")
                        && tree.hasChild(token.index(), child -> child.lemma().equals("to"));
    }

    boolean isGerund(Token token) {
        return tree.isFrench()
                ? form(token, Tense.PRESENT_PARTICIPLE) != null
                : token.fine().equals("VBG") && !hasAuxiliary(token);
    }

    /** The verb form of a participle without auxiliary, as in "troops backed by" and « accord conclu avec ». */
    boolean isPastParticiple(Token token) {
        return tree.isFrench()
                ? form(token, Tense.PAST_PARTICIPLE) != null && !hasAuxiliary(token)
                : token.fine().equals("VBN") && !hasAuxiliary(token);
    }

    Clause.Mood mood(int verb) {
        boolean negated = isNegated(verb);
        return tree.isFrench() ? frenchMood(verb, negated) : englishMood(verb, negated);
    }

    private boolean isNegated(int verb) {
        for (Token child : tree.children(verb)) {
            String word = child.lemma();
            if (tree.isFrench() ? isFrenchNegation(child, verb) : ENGLISH_NEGATIONS.contains(word)) {
                return true;
            }
            boolean argument =
                    child.baseRelation().equals("nsubj") || child.baseRelation().equals("obj");
            if (argument && tree.hasChild(child.index(), this::isNegativeDeterminer)) {
                return true;
            }
        }
        return tree.isFrench()
                && tree.hasChild(
                        verb,
                        child -> child.lemma().equals("sans")
                                && child.baseRelation().equals("mark"));
    }

    private boolean isFrenchNegation(Token child, int verb) {
        if (!FRENCH_NEGATIONS.contains(child.text().toLowerCase(java.util.Locale.ROOT))) {
            return false;
        }
        boolean ne = tree.hasChild(
                verb,
                other -> other.text().equalsIgnoreCase("ne") || other.text().equalsIgnoreCase("n'"));
        return ne || Math.abs(child.index() - verb) <= 2 && child.text().equals("jamais");
    }

    private boolean isNegativeDeterminer(Token token) {
        String word = token.text().toLowerCase(java.util.Locale.ROOT);
        return word.equals("no") || word.equals("aucun") || word.equals("aucune");
    }

    private Clause.Mood englishMood(int verb, boolean negated) {
        Token token = tree.token(verb);
        Clause.Time time = englishTime(token);
        Clause.Modal modal = Clause.Modal.NONE;
        for (Token aux : tree.children(verb, "aux", "cop", "aux:pass")) {
            String word = aux.lemma();
            if (word.equals("will")
                    || word.equals("shall")
                    || word.equals("'ll")
                    || aux.text().equals("wo")) {
                time = Clause.Time.FUTURE;
            } else if (word.equals("would")) {
                time = Clause.Time.CONDITIONAL;
            } else if (ENGLISH_POSSIBLE.contains(word)) {
                modal = Clause.Modal.POSSIBLE;
            } else if (word.equals("must")) {
                modal = Clause.Modal.OBLIGED;
            } else if (word.equals("should") || word.equals("ought")) {
                modal = Clause.Modal.ADVISED;
            } else if (word.equals("have") && aux.fine().equals("VBD") && time == Clause.Time.PAST) {
                time = Clause.Time.PLUPERFECT;
            }
        }
        return new Clause.Mood(negated, time, modal);
    }

    private Clause.Time englishTime(Token token) {
        boolean be = tree.hasChild(
                token.index(), child -> isAuxiliary(child) && child.lemma().equals("be"));
        return switch (token.fine()) {
            case "VBD", "VBN" -> Clause.Time.PAST;
            case "VBG" -> be ? Clause.Time.PROGRESSIVE : Clause.Time.NONE;
            case "VBP", "VBZ" -> Clause.Time.PRESENT;
            default -> Clause.Time.NONE;
        };
    }

    private Clause.Mood frenchMood(int verb, boolean negated) {
        Token finite = tree.token(verb);
        Clause.Modal modal = Clause.Modal.NONE;
        boolean participle = form(finite, Tense.PAST_PARTICIPLE) != null;
        List<Token> auxiliaries = tree.children(verb, "aux", "cop");
        if (!auxiliaries.isEmpty()) {
            finite = auxiliaries.get(0);
        }
        Clause.Time time = participle && auxiliaries.isEmpty() && !isPresentToo(tree.token(verb))
                ? Clause.Time.PAST
                : frenchTime(finite);
        boolean perfect = participle && !auxiliaries.isEmpty() && !(isPassive(verb) && auxiliaries.size() == 1);
        if (perfect && time == Clause.Time.PRESENT) {
            time = Clause.Time.PAST;
        } else if (perfect && finite.text().toLowerCase(java.util.Locale.ROOT).matches("(av|ét)ai(t|ent)")) {
            time = Clause.Time.PLUPERFECT;
        }
        return new Clause.Mood(negated, time, modal);
    }

    /** Prefers the reading whose tense is the usual one in news: present before the look-alike subjunctive or imperative. */
    private Clause.Time frenchTime(Token finite) {
        Clause.Time best = Clause.Time.NONE;
        for (VerbForm form : french.verbForms(finite.text())) {
            Clause.Time time = switch (form.tense()) {
                case PRESENT -> Clause.Time.PRESENT;
                case IMPERFECT, PAST_SIMPLE -> Clause.Time.PAST;
                case FUTURE -> Clause.Time.FUTURE;
                case CONDITIONAL -> Clause.Time.CONDITIONAL;
                default -> Clause.Time.NONE;
            };
            if (best == Clause.Time.NONE) {
                best = time;
            }
        }
        return best;
    }
}
