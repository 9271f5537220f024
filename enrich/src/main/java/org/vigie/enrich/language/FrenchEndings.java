package org.vigie.enrich.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Singular of nouns and masculine singular of adjectives: exceptions first, then the longest ending that fits. */
final class FrenchEndings {

    private static final int LONGEST = 5;

    private final Map<String, String> plurals = new HashMap<>();
    private final Map<String, String> feminines = new HashMap<>();
    private final Map<String, String> pluralEndings = new HashMap<>();
    private final Map<String, String> feminineEndings = new HashMap<>();

    private FrenchEndings(List<String[]> endings, List<String[]> words) {
        for (String[] row : endings) {
            String base = row[2].equals("0") ? "" : row[2];
            (row[0].equals("NOUN") ? pluralEndings : feminineEndings).put(row[1], base);
        }
        for (String[] row : words) {
            (row[0].equals("NOUN") ? plurals : feminines).put(row[1], row[2]);
        }
    }

    static FrenchEndings load() {
        return new FrenchEndings(LanguageTable.rows("endings.fr.tsv", 3), LanguageTable.rows("words.fr.tsv", 3));
    }

    String singular(String form) {
        String known = plurals.get(form);
        return known != null ? known : replaced(form, pluralEndings);
    }

    String masculine(String form) {
        String exact = feminines.get(form);
        if (exact != null) {
            return exact;
        }
        String singular = singular(form);
        String known = feminines.get(singular);
        return known != null ? known : replaced(singular, feminineEndings);
    }

    private static String replaced(String form, Map<String, String> endings) {
        for (int length = Math.min(LONGEST, form.length() - 2); length > 0; length--) {
            int cut = form.length() - length;
            String base = endings.get(form.substring(cut));
            if (base != null) {
                return form.substring(0, cut) + base;
            }
        }
        return form;
    }
}
