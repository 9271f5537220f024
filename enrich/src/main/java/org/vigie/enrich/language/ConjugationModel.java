package org.vigie.enrich.language;

import java.util.ArrayList;
import java.util.List;
import org.vigie.enrich.language.FrenchMorphology.Tense;

/**
 * One row of {@code conjugations.fr.tsv}: how all forms of a family of verbs follow from the infinitive.
 *
 * <p>The row « tenir, enir, iens, ... » says: take « enir » off « soutenir », add « iens » for the present of the first person.
 */
record ConjugationModel(String name, String strip, String[] row) {

    private static final String NONE = "-";
    private static final String[] IMPERFECT = {"ais", "ais", "ait", "ions", "iez", "aient"};
    private static final String[] FUTURE = {"ai", "as", "a", "ons", "ez", "ont"};
    private static final String[] SUBJUNCTIVE = {"e", "es", "e", "ions", "iez", "ent"};

    static ConjugationModel parse(String[] row) {
        return new ConjugationModel(row[0], row[1], row);
    }

    /** Whether the row holds a place % for the consonants before the ending. */
    boolean isOpen() {
        return strip.contains("%");
    }

    /** Every ending of the model, with these consonants for %. */
    List<VerbEnding> endings(String consonants) {
        Collector all = new Collector(consonants);
        all.add(Tense.INFINITIVE, strip, false, 0);
        all.addPersons(Tense.PRESENT, list(row[2]));
        all.addPersons(Tense.IMPERFECT, withEndings(row[3], IMPERFECT));
        addPast(all);
        if (!row[5].equals(NONE)) {
            all.addPersons(Tense.FUTURE, appended(stem(row[5]), FUTURE));
            all.addPersons(Tense.CONDITIONAL, appended(stem(row[5]), IMPERFECT));
        }
        all.addPersons(Tense.SUBJUNCTIVE, subjunctive());
        addImperative(all);
        if (!row[8].equals(NONE)) {
            all.add(Tense.PRESENT_PARTICIPLE, row[8], false, 0);
        }
        addPastParticiple(all);
        return all.endings;
    }

    private void addPast(Collector all) {
        if (row[4].equals(NONE)) {
            return;
        }
        int slash = row[4].indexOf('/');
        if (slash < 0) {
            all.addPersons(Tense.PAST_SIMPLE, list(row[4]));
            return;
        }
        String[] stems = row[4].substring(0, slash).split("\\|");
        PastType type = PastType.of(row[4].substring(slash + 1));
        all.addPersons(Tense.PAST_SIMPLE, type.pastSimple(stem(stems[0]), stem(stems[stems.length - 1])));
        all.addPersons(Tense.SUBJUNCTIVE_IMPERFECT, type.subjunctive(stem(stems[0])));
    }

    private String[] subjunctive() {
        if (row[6].contains("|")) {
            String[] stems = row[6].split("\\|");
            String[] forms = appended(stem(stems[0]), SUBJUNCTIVE);
            forms[3] = stem(stems[1]) + SUBJUNCTIVE[3];
            forms[4] = stem(stems[1]) + SUBJUNCTIVE[4];
            return forms;
        }
        return withEndings(row[6], SUBJUNCTIVE);
    }

    private void addImperative(Collector all) {
        String[] present = list(row[2]);
        String[] forms;
        if (row[7].equals("=")) {
            String you = present[1].endsWith("es") ? present[1].substring(0, present[1].length() - 1) : present[1];
            forms = new String[] {you, present[3], present[4]};
        } else {
            forms = list(row[7]);
        }
        if (forms.length == 3) {
            all.add(Tense.IMPERATIVE, forms[0], false, 2);
            all.add(Tense.IMPERATIVE, forms[1], true, 1);
            all.add(Tense.IMPERATIVE, forms[2], true, 2);
        }
    }

    private void addPastParticiple(Collector all) {
        if (row[9].equals(NONE)) {
            return;
        }
        String[] parts = row[9].split("\\|");
        String base = parts[parts.length - 1];
        all.add(Tense.PAST_PARTICIPLE, parts[0], false, 0);
        all.add(Tense.PAST_PARTICIPLE, base + "e", false, 0);
        all.add(Tense.PAST_PARTICIPLE, base + "es", true, 0);
        all.add(Tense.PAST_PARTICIPLE, parts[0].endsWith("s") ? parts[0] : base + "s", true, 0);
    }

    private static String[] withEndings(String field, String[] endings) {
        return field.contains(",") || field.equals(NONE) ? list(field) : appended(stem(field), endings);
    }

    private static String[] appended(String stem, String[] endings) {
        String[] forms = new String[endings.length];
        for (int i = 0; i < endings.length; i++) {
            forms[i] = stem + endings[i];
        }
        return forms;
    }

    private static String[] list(String field) {
        return field.equals(NONE) ? new String[0] : field.split(",", -1);
    }

    private static String stem(String field) {
        return field.equals("0") ? "" : field;
    }

    /** Gathers endings, filling in the consonants and leaving out forms that do not exist. */
    private final class Collector {

        private final String consonants;
        private final List<VerbEnding> endings = new ArrayList<>();

        Collector(String consonants) {
            this.consonants = consonants;
        }

        void addPersons(Tense tense, String[] forms) {
            for (int i = 0; i < forms.length; i++) {
                add(tense, forms[i], i > 2, i % 3 + 1);
            }
        }

        void add(Tense tense, String form, boolean plural, int person) {
            if (!form.equals(NONE)) {
                endings.add(new VerbEnding(name, filled(stem(form)), filled(strip), tense, plural, person));
            }
        }

        private String filled(String text) {
            return text.replace("%", consonants);
        }
    }
}
