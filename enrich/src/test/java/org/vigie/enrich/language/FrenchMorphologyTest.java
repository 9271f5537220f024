package org.vigie.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.enrich.language.FrenchMorphology.Tense;
import org.vigie.enrich.language.FrenchMorphology.VerbForm;

class FrenchMorphologyTest {

    private static final FrenchMorphology FRENCH = FrenchMorphology.load();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "s", "er", "-", "%", "12", "«", "\uD83D\uDE00", "\u0000", "ééé", "'", "x\ty"})
    void oddInputGivesAnAnswer(String form) {
        for (String tag : List.of("VERB", "AUX", "NOUN", "ADJ", "X", "")) {
            assertThat(FRENCH.lemma(form, tag)).isNotNull();
        }
        assertThat(FRENCH.verbForms(form)).isNotNull();
    }

    @Test
    void aHugeWordIsReadInNoTime() {
        assertThat(FRENCH.verbForms("é".repeat(1_000_000) + "aient")).isNotNull();
    }

    @Test
    void aLoneSurrogateDoesNoHarm() {
        assertThat(FRENCH.verbForms("attaqu\uD83D")).isNotNull();
        assertThat(FRENCH.lemma("\uDE00s", "NOUN")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "tiendront, tenir, FUTURE, true, 3",
        "tinrent, tenir, PAST_SIMPLE, true, 3",
        "bombardent, bombarder, PRESENT, true, 3",
        "menaça, menacer, PAST_SIMPLE, false, 3",
        "menacèrent, menacer, PAST_SIMPLE, true, 3",
        "assiégèrent, assiéger, PAST_SIMPLE, true, 3",
        "assiègent, assiéger, PRESENT, true, 3",
        "cèdera, céder, FUTURE, false, 3",
        "cédera, céder, FUTURE, false, 3",
        "appellerait, appeler, CONDITIONAL, false, 3",
        "rejettent, rejeter, PRESENT, true, 3",
        "achètera, acheter, FUTURE, false, 3",
        "sèvre, sevrer, PRESENT, false, 3",
        "appuient, appuyer, PRESENT, true, 3",
        "essaye, essayer, PRESENT, false, 3",
        "essaie, essayer, PRESENT, false, 3",
        "enverra, envoyer, FUTURE, false, 3",
        "renverraient, renvoyer, CONDITIONAL, true, 3",
        "iront, aller, FUTURE, true, 3",
        "conquirent, conquérir, PAST_SIMPLE, true, 3",
        "acquiert, acquérir, PRESENT, false, 3",
        "vainquit, vaincre, PAST_SIMPLE, false, 3",
        "craignaient, craindre, IMPERFECT, true, 3",
        "rompt, rompre, PRESENT, false, 3",
        "interdisez, interdire, PRESENT, true, 2",
        "dites, dire, PRESENT, true, 2",
        "élut, élire, PAST_SIMPLE, false, 3",
        "détruisit, détruire, PAST_SIMPLE, false, 3",
        "meurent, mourir, PRESENT, true, 3",
        "fuyaient, fuir, IMPERFECT, true, 3",
        "promut, promouvoir, PAST_SIMPLE, false, 3",
        "reçoivent, recevoir, PRESENT, true, 3",
        "puisse, pouvoir, SUBJUNCTIVE, false, 3",
        "dussent, devoir, SUBJUNCTIVE_IMPERFECT, true, 3",
        "tînt, tenir, SUBJUNCTIVE_IMPERFECT, false, 3",
        "fût, être, SUBJUNCTIVE_IMPERFECT, false, 3",
        "eurent, avoir, PAST_SIMPLE, true, 3",
        "haïssent, haïr, PRESENT, true, 3",
        "comparaît, comparaître, PRESENT, false, 3",
        "gît, gésir, PRESENT, false, 3",
        "bombardées, bombarder, PAST_PARTICIPLE, true, 0",
        "dû, devoir, PAST_PARTICIPLE, false, 0",
        "dissoute, dissoudre, PAST_PARTICIPLE, false, 0",
        "acquis, acquérir, PAST_PARTICIPLE, true, 0",
        "tirant, tirer, PRESENT_PARTICIPLE, false, 0",
        "libérer, libérer, INFINITIVE, false, 0",
        "retirez, retirer, IMPERATIVE, true, 2",
    })
    void aFormLeadsToItsVerb(String form, String lemma, Tense tense, boolean plural, int person) {
        assertThat(FRENCH.verbForms(form)).contains(new VerbForm(lemma, tense, plural, person));
    }

    @ParameterizedTest
    @CsvSource({
        "est, être",
        "ont, avoir",
        "suis, être",
        "convient, convenir",
        "pressent, presser",
        "peignent, peindre",
        "fut, être",
        "crut, croire",
        "vit, voir",
        "dit, dire",
        "mit, mettre",
        "élus, élire",
        "parti, partir",
        "tue, tuer",
        "vont, aller",
        "résident, résider"
    })
    void theCommonVerbWins(String form, String lemma) {
        assertThat(FRENCH.lemma(form, "VERB")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "Etend, étendre",
        "DECRETE, décréter",
        "EXPULSÉS, expulser",
        "Evacués, évacuer",
        "Elu, élire",
        "Arrêté, arrêter",
        "PREVOIT, prévoir"
    })
    void capitalsMayLackTheirAccents(String form, String lemma) {
        assertThat(FRENCH.lemma(form, "VERB")).isEqualTo(lemma);
    }

    @Test
    void smallLettersKeepTheirAccents() {
        assertThat(FRENCH.verbForms("accepte")).noneMatch(reading -> reading.tense() == Tense.PAST_PARTICIPLE);
        assertThat(FRENCH.verbForms("accepté")).allMatch(reading -> reading.tense() == Tense.PAST_PARTICIPLE);
    }

    @ParameterizedTest
    @CsvSource({
        "dronisait, droniser, IMPERFECT",
        "dronisées, droniser, PAST_PARTICIPLE",
        "zorlonnèrent, zorlonner, PAST_SIMPLE",
        "zargissent, zargir, PRESENT"
    })
    void anUnknownVerbIsGuessedByItsEnding(String form, String lemma, Tense tense) {
        assertThat(FRENCH.verbForms(form))
                .anyMatch(reading -> reading.lemma().equals(lemma) && reading.tense() == tense);
    }

    @ParameterizedTest
    @CsvSource({
        "frappes, frappe",
        "généraux, général",
        "travaux, travail",
        "bureaux, bureau",
        "aveux, aveu",
        "milieux, milieu",
        "enjeux, enjeu",
        "pays, pays",
        "accès, accès",
        "procès, procès",
        "Français, français",
        "mois, mois",
        "héros, héros",
        "permis, permis",
        "choix, choix",
        "repas, repas",
        "yeux, œil",
        "délais, délai",
        "élus, élu",
        "chefs, chef",
        "voix, voix",
        "gaz, gaz",
        "virus, virus",
        "relais, relais"
    })
    void nounsLoseTheirPlural(String form, String lemma) {
        assertThat(FRENCH.lemma(form, "NOUN")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "russes, russe",
        "américaines, américain",
        "militaires, militaire",
        "nucléaire, nucléaire",
        "internationaux, international",
        "françaises, français",
        "italienne, italien",
        "israéliennes, israélien",
        "officielle, officiel",
        "offensives, offensif",
        "religieuses, religieux",
        "frontalière, frontalier",
        "occupante, occupant",
        "islamistes, islamiste",
        "publique, public",
        "nouvelle, nouveau",
        "vieille, vieux",
        "grecque, grec",
        "turques, turc",
        "chiites, chiite",
        "accusatrice, accusateur",
        "mauvais, mauvais",
        "ukrainienne, ukrainien",
        "burkinabè, burkinabè",
        "civile, civil",
        "armés, armé",
        "armées, armé",
        "longue, long"
    })
    void adjectivesBecomeMasculineSingular(String form, String lemma) {
        assertThat(FRENCH.lemma(form, "ADJ")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "rendre, se rendre",
        "entretenir, s'entretenir",
        "haïr, se haïr",
        "habituer, s'habituer",
        "heurter, se heurter",
        "évader, s'évader"
    })
    void theReflexivePronounIsElided(String infinitive, String reflexive) {
        assertThat(FrenchMorphology.reflexive(infinitive)).isEqualTo(reflexive);
    }

    @Test
    void someVerbsAreOnlyReflexive() {
        assertThat(FRENCH.isReflexiveOnly("emparer")).isTrue();
        assertThat(FRENCH.isReflexiveOnly("rendre")).isFalse();
    }
}
