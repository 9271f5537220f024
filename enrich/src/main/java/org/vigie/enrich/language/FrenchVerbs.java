package org.vigie.enrich.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigie.enrich.language.FrenchMorphology.VerbForm;

/**
 * The verbs with their models, read backwards: each ending of each model leads from a form to an infinitive, which counts
 * when that verb follows that model. So 400,000 forms need no table of their own.
 */
final class FrenchVerbs {

    private static final Pattern CONSONANTS =
            Pattern.compile("[eé]([^aeiouyéèêâîôûœ]+|qu|gu|[^aeiouyéèêâîôûœ]*[gq]u)er$");
    private static final Set<String> REGULAR = Set.of("aimer", "lancer", "manger", "finir");
    private static final Set<String> ASPIRATED = Set.of(
            "haïr",
            "haleter",
            "handicaper",
            "hanter",
            "happer",
            "haranguer",
            "harceler",
            "harnacher",
            "harponner",
            "hasarder",
            "hâter",
            "hausser",
            "hérisser",
            "heurter",
            "hisser",
            "hocher",
            "huer",
            "hurler",
            "halluciner");

    private record Verb(int rank, Set<String> models, boolean reflexiveOnly) {}

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, List<VerbEnding>> endings = new HashMap<>();
    private final Map<String, String> accented = new HashMap<>();
    private int longestEnding;

    private FrenchVerbs() {}

    /** @param plain whether forms are looked up without accents, as in capitals */
    static FrenchVerbs of(List<String[]> models, List<String[]> infinitives, boolean plain) {
        FrenchVerbs result = new FrenchVerbs();
        Map<String, Set<String>> clusters = new HashMap<>();
        for (String[] row : infinitives) {
            result.add(row, clusters, plain);
        }
        for (String[] row : models) {
            ConjugationModel model = ConjugationModel.parse(row);
            for (String cluster : model.isOpen() ? clusters.getOrDefault(model.name(), Set.of()) : Set.of("")) {
                model.endings(cluster).forEach(ending -> result.add(plain ? ending.unaccented() : ending));
            }
        }
        return result;
    }

    private void add(String[] row, Map<String, Set<String>> clusters, boolean plain) {
        Matcher matcher = CONSONANTS.matcher(row[0]);
        if (matcher.find()) {
            for (String model : row[1].split(" ")) {
                clusters.computeIfAbsent(model, name -> new LinkedHashSet<>()).add(matcher.group(1));
            }
        }
        String key = plain ? Accents.strip(row[0]) : row[0];
        Verb before = verbs.get(key);
        if (before == null) {
            accented.put(key, row[0]);
            verbs.put(key, new Verb(verbs.size(), Set.of(row[1].split(" ")), row[2].equals("r")));
        }
    }

    private void add(VerbEnding ending) {
        endings.computeIfAbsent(ending.ending(), key -> new ArrayList<>()).add(ending);
        longestEnding = Math.max(longestEnding, ending.ending().length());
    }

    boolean knows(String infinitive) {
        return verbs.containsKey(infinitive);
    }

    boolean isReflexiveOnly(String infinitive) {
        Verb verb = verbs.get(infinitive);
        return verb != null && verb.reflexiveOnly();
    }

    static boolean hasAspiratedH(String infinitive) {
        return ASPIRATED.contains(infinitive);
    }

    /** Readings as a form of a verb of the file, common verbs first. */
    List<VerbForm> readings(String form) {
        List<VerbForm> found = new ArrayList<>();
        for (int length = Math.min(longestEnding, form.length()); length >= 0; length--) {
            int cut = form.length() - length;
            for (VerbEnding ending : endings.getOrDefault(form.substring(cut), List.of())) {
                String infinitive = form.substring(0, cut) + ending.infinitiveEnding();
                Verb verb = verbs.get(infinitive);
                if (verb != null && verb.models().contains(ending.model())) {
                    found.add(ending.reading(accented.getOrDefault(infinitive, infinitive)));
                }
            }
        }
        found.sort(Comparator.comparingInt(reading -> rank(reading.lemma())));
        return List.copyOf(new LinkedHashSet<>(found));
    }

    private int rank(String lemma) {
        Verb verb = verbs.get(lemma);
        return verb == null ? Integer.MAX_VALUE : verb.rank();
    }

    /** Regular readings of a form whose verb is not in the file: the longest ending of the first and second group. */
    List<VerbForm> guesses(String form) {
        Set<VerbForm> found = new LinkedHashSet<>();
        Set<String> lemmas = new HashSet<>();
        for (int length = Math.min(longestEnding, form.length() - 3); length > 0; length--) {
            int cut = form.length() - length;
            for (VerbEnding ending : endings.getOrDefault(form.substring(cut), List.of())) {
                if (REGULAR.contains(ending.model())
                        && (lemmas.isEmpty() || lemmas.contains(form.substring(0, cut) + ending.infinitiveEnding()))) {
                    String lemma = form.substring(0, cut) + ending.infinitiveEnding();
                    lemmas.add(lemma);
                    found.add(ending.reading(lemma));
                }
            }
        }
        return List.copyOf(found);
    }
}
