package org.vigie.enrich.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Token;
import org.vigie.enrich.language.FrenchMorphology.Tense;

/**
 * Mends what the French models get wrong regularly, before the parser sees it. « des » and « du » are cut into de + les and
 * de + le everywhere, also where they are articles (« ont combattu des insurgés »), which turns objects into prepositional
 * phrases; and participles that look like nouns (« ont défilé ») lose their verb.
 */
final class FrenchRepair {
    /** Prepositions after which « des » can only be an article. */
    private static final Set<String> BEFORE_ARTICLE = Set.of(
            "avec", "pour", "par", "à", "dans", "contre", "sur", "entre", "sans", "chez", "vers", "en", "après",
            "avant", "selon", "malgré", "sous", "depuis", "pendant", "envers", "comme", "dès", "outre", "via", "et",
            "ou", "que", "qu'");
    /** Verbs whose complement begins with de: after them « des » is a contraction. */
    private static final Set<String> VERBS_WITH_DE = Set.of(
            "discuter",
            "parler",
            "emparer",
            "profiter",
            "informer",
            "bénéficier",
            "disposer",
            "féliciter",
            "débattre",
            "doter",
            "user",
            "traiter",
            "convenir",
            "inquiéter",
            "moquer",
            "plaindre",
            "venir",
            "revenir",
            "dépendre",
            "provenir",
            "sortir",
            "partir",
            "approcher",
            "éloigner",
            "rapprocher",
            "occuper",
            "charger",
            "souvenir",
            "réjouir",
            "servir",
            "priver",
            "écarter",
            "exclure",
            "retirer",
            "accuser",
            "composer",
            "entourer",
            "accompagner",
            "suivre",
            "relever",
            "douter",
            "jouir",
            "manquer",
            "préoccuper",
            "enquérir",
            "émaner",
            "entretenir",
            "défaire",
            "abstenir",
            "affranchir",
            "désolidariser",
            "rire",
            "décider",
            "répondre",
            "témoigner");

    private static final Set<String> TIMES = Set.of(
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "hier",
            "matin",
            "soir",
            "aujourd'hui",
            "demain",
            "nuit",
            "après-midi",
            "dernier",
            "dernière",
            "prochain",
            "prochaine",
            "midi");
    private static final Set<String> ADVERBS_WITH_DE = Set.of(
            "près",
            "plus",
            "moins",
            "lors",
            "loin",
            "hors",
            "auprès",
            "autour",
            "autant",
            "beaucoup",
            "peu",
            "trop",
            "assez",
            "proche");

    private final FrenchMorphology morphology;

    FrenchRepair(FrenchMorphology morphology) {
        this.morphology = morphology;
    }

    /** The words of one sentence, mended and numbered anew. */
    List<Token> repair(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (isSplitArticle(tokens, i, mended)) {
                Token first = tokens.get(i);
                boolean plural = tokens.get(i + 1).text().equalsIgnoreCase("les");
                mended.add(word(first, mended.size(), plural ? "des" : "du", plural ? "des" : "du", "DET"));
                i++;
            } else {
                mended.add(numbered(tokens.get(i), mended.size()));
            }
        }
        return withParticiples(mended);
    }

    private boolean isSplitArticle(List<Token> tokens, int at, List<Token> before) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token de = tokens.get(at);
        Token article = tokens.get(at + 1);
        boolean contraction = de.start() == article.start() && de.text().equalsIgnoreCase("de");
        boolean plural = article.text().equalsIgnoreCase("les");
        boolean masculine = article.text().equalsIgnoreCase("le");
        if (!contraction || !(plural || masculine)) {
            return false;
        }
        boolean nameFollows = at + 2 < tokens.size() && tokens.get(at + 2).is("PROPN");
        return !nameFollows && allowsArticle(before, plural);
    }

    private static boolean allowsArticle(List<Token> before, boolean plural) {
        int last = before.size() - 1;
        while (last >= 0 && TIMES.contains(lower(before.get(last)))) {
            last--;
        }
        if (last < 0) {
            return plural;
        }
        Token previous = before.get(last);
        return switch (previous.tag()) {
            case "VERB", "AUX" -> !VERBS_WITH_DE.contains(previous.lemma()) && !isAfterBeing(before, last);
            case "ADP", "SCONJ", "CCONJ" -> BEFORE_ARTICLE.contains(lower(previous)) && (plural || !isOf(previous));
            case "ADV" -> !ADVERBS_WITH_DE.contains(lower(previous));
            case "PUNCT" -> plural;
            default -> false;
        };
    }

    /** « a été chassé du pays »: a passive has no object left. */
    private static boolean isAfterBeing(List<Token> before, int participle) {
        int at = participle - 1;
        while (at >= 0 && before.get(at).is("ADV")) {
            at--;
        }
        return at >= 0 && before.get(at).lemma().equals("être");
    }

    private static boolean isOf(Token token) {
        return token.is("CCONJ");
    }

    /** avoir + a word that can be a participle, without an article between them: « ont défilé ». */
    private List<Token> withParticiples(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (int i = 0; i + 1 < mended.size(); i++) {
            if (!isHave(mended.get(i))) {
                continue;
            }
            int next = i + 1;
            while (next + 1 < mended.size() && mended.get(next).is("ADV")) {
                next++;
            }
            Token word = mended.get(next);
            String verb = participle(word);
            if ((word.is("NOUN") || word.is("ADJ")) && verb != null) {
                Token have = mended.get(i);
                mended.set(i, word(have, i, have.text(), "avoir", "AUX"));
                mended.set(next, word(word, next, word.text(), verb, "VERB"));
            }
        }
        return mended;
    }

    private boolean isHave(Token token) {
        boolean verbal = token.is("VERB") || token.is("AUX");
        return verbal && token.lemma().equals("avoir");
    }

    private @Nullable String participle(Token word) {
        for (FrenchMorphology.VerbForm form : morphology.verbForms(word.text())) {
            if (form.tense() == Tense.PAST_PARTICIPLE) {
                return form.lemma();
            }
        }
        return null;
    }

    private static Token numbered(Token token, int index) {
        return new Token(
                index,
                token.start(),
                token.end(),
                token.text(),
                token.lemma(),
                token.tag(),
                token.fine(),
                token.head(),
                token.relation());
    }

    private static Token word(Token token, int index, String text, String lemma, String tag) {
        return new Token(index, token.start(), token.end(), text, lemma, tag, tag, -1, "");
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
