package org.vigie.enrich.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vigie.enrich.article.Token;
import org.vigie.enrich.language.FrenchMorphology.Tense;
import org.vigie.enrich.language.FrenchMorphology.VerbForm;

/**
 * Three faults of the French models that cost events: the indefinite article « des » and the partitive « du » read as the
 * preposition « de » (« a livré des chars » had no object), the noun after « une » taken for a verb (« une frappe russe »), and
 * a rarer verb taken for an adjective, so that its sentence has no verb at all (« La Chine intimide Taïwan »).
 */
final class FrenchMending implements Mending {
    private static final Set<String> ARTICLES = Set.of("un", "une", "cette", "cet");
    private static final Set<Tense> FINITE =
            Set.of(Tense.PRESENT, Tense.IMPERFECT, Tense.FUTURE, Tense.PAST_SIMPLE, Tense.CONDITIONAL);
    private static final Set<String> AFTER_VERB = Set.of("DET", "PROPN", "ADP", "PRON", "NUM");
    private static final Set<String> OBJECT_LIKE = Set.of("obl", "nmod", "iobj", "dep");

    /** Verbs whose « de » is a preposition: « bénéficier du soutien », « sortir du pays ». */
    private static final Set<String> WITH_DE = Set.of(
            "abuser",
            "accoucher",
            "arriver",
            "attester",
            "avertir",
            "bénéficier",
            "changer",
            "convenir",
            "débattre",
            "décamper",
            "découler",
            "déguerpir",
            "démissionner",
            "dépendre",
            "descendre",
            "devenir",
            "différer",
            "discuter",
            "disposer",
            "disparaître",
            "douter",
            "émaner",
            "émerger",
            "être",
            "hériter",
            "jouer",
            "jouir",
            "juger",
            "manquer",
            "mourir",
            "naître",
            "parler",
            "partir",
            "pâtir",
            "présumer",
            "procéder",
            "profiter",
            "provenir",
            "redoubler",
            "relever",
            "rentrer",
            "répondre",
            "résulter",
            "revenir",
            "rêver",
            "sortir",
            "souffrir",
            "surgir",
            "témoigner",
            "tomber",
            "traiter",
            "triompher",
            "user",
            "venir",
            "vivre");

    private final FrenchMorphology french;
    private final FrenchRepair repair;

    FrenchMending(FrenchMorphology french) {
        this.french = french;
        this.repair = new FrenchRepair(french);
    }

    @Override
    public List<Token> tags(List<Token> words) {
        List<Token> mended = new ArrayList<>(repair.repair(words));
        for (int i = 0; i + 1 < mended.size(); i++) {
            if (isNounAfterArticle(mended, i)) {
                mended.set(i, tagged(mended.get(i), "DET"));
                mended.set(i + 1, tagged(mended.get(i + 1), "NOUN"));
            }
        }
        if (mended.stream().noneMatch(this::isFinite)) {
            int verb = hiddenVerb(mended);
            if (verb >= 0) {
                mended.set(verb, tagged(mended.get(verb), "VERB"));
            }
        }
        return mended;
    }

    private static boolean isNounAfterArticle(List<Token> words, int at) {
        Token article = words.get(at);
        boolean afterElision = at > 0 && words.get(at - 1).text().endsWith("'");
        return ARTICLES.contains(article.text().toLowerCase(Locale.ROOT))
                && !afterElision
                && words.get(at + 1).is("VERB")
                && !words.get(at + 1).text().contains("-");
    }

    private boolean isFinite(Token word) {
        return (word.is("VERB") || word.is("AUX"))
                && (word.is("AUX") || french.verbForms(word.text()).stream().anyMatch(FrenchMending::isFinite));
    }

    private static boolean isFinite(VerbForm form) {
        return FINITE.contains(form.tense());
    }

    /** The adjective that can only be the verb of its sentence: after a name or noun, before what a verb governs. */
    private int hiddenVerb(List<Token> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            Token word = words.get(i);
            boolean follows = words.get(i - 1).is("PROPN")
                    || words.get(i - 1).is("NOUN")
                    || words.get(i - 1).is("ADJ");
            if (word.is("ADJ")
                    && follows
                    && AFTER_VERB.contains(words.get(i + 1).tag())
                    && isKnownThirdPerson(word)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isKnownThirdPerson(Token word) {
        return french.verbForms(word.text()).stream()
                .anyMatch(form -> isFinite(form) && form.person() == 3 && french.knowsVerb(form.lemma()));
    }

    private Token tagged(Token word, String tag) {
        return new Token(
                word.index(),
                word.start(),
                word.end(),
                word.text(),
                french.lemma(word.text(), tag),
                tag,
                tag,
                word.head(),
                word.relation());
    }

    @Override
    public List<Token> tree(List<Token> words) {
        List<Token> mended = new ArrayList<>(words);
        for (Token word : words) {
            int preposition = partitive(word, words);
            if (preposition >= 0) {
                mended.set(word.index(), related(word, "obj"));
                mended.set(preposition, related(words.get(preposition), "det"));
            }
        }
        return mended;
    }

    /** Index of the « de » inside the « des » or « du » of an object without article of its own; -1 when it is a preposition. */
    private static int partitive(Token noun, List<Token> words) {
        if (noun.head() < 0 || noun.head() > noun.index() || !OBJECT_LIKE.contains(noun.baseRelation())) {
            return -1;
        }
        Token verb = words.get(noun.head());
        if (!takesObject(verb, words)) {
            return -1;
        }
        for (int i = verb.index() + 1; i < noun.index(); i++) {
            Token word = words.get(i);
            if (isContracted(word, words) && word.head() == noun.index()) {
                return i;
            }
            if (!word.is("ADV") && !noun.relation().equals("obl:arg")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isContracted(Token de, List<Token> words) {
        Token next = de.index() + 1 < words.size() ? words.get(de.index() + 1) : de;
        return de.text().equalsIgnoreCase("de")
                && de.baseRelation().equals("case")
                && next != de
                && next.start() == de.start()
                && next.end() == de.end();
    }

    private static boolean takesObject(Token verb, List<Token> words) {
        if (!verb.is("VERB") && !verb.is("ADJ") || WITH_DE.contains(verb.lemma())) {
            return false;
        }
        boolean auxiliary = false;
        for (Token child : words) {
            if (child.head() != verb.index()) {
                continue;
            }
            String relation = child.relation();
            boolean reflexive =
                    child.is("PRON") && Set.of("se", "s'").contains(child.text().toLowerCase(Locale.ROOT));
            if (relation.equals("obj") || relation.startsWith("aux:pass") || relation.equals("cop") || reflexive) {
                return false;
            }
            auxiliary |= relation.equals("aux") && child.lemma().equals("avoir");
        }
        return verb.is("VERB") || auxiliary;
    }

    private static Token related(Token word, String relation) {
        return new Token(
                word.index(),
                word.start(),
                word.end(),
                word.text(),
                word.lemma(),
                word.tag(),
                word.fine(),
                word.head(),
                relation);
    }
}
