package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Count;
import org.vigie.enrich.article.Token;

/** Numbers that belong to a deed: the dead, the arrested, soldiers, protesters, money; with what the hedges around them allow. */
final class CountReader {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("dozen", 12),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("onze", 11),
            Map.entry("douze", 12),
            Map.entry("treize", 13),
            Map.entry("quinze", 15),
            Map.entry("vingt", 20),
            Map.entry("trente", 30),
            Map.entry("quarante", 40),
            Map.entry("cinquante", 50),
            Map.entry("cent", 100),
            Map.entry("dizaine", 10),
            Map.entry("douzaine", 12),
            Map.entry("quinzaine", 15),
            Map.entry("vingtaine", 20),
            Map.entry("trentaine", 30),
            Map.entry("quarantaine", 40),
            Map.entry("cinquantaine", 50),
            Map.entry("centaine", 100));
    private static final Map<String, Double> SCALES = Map.of(
            "thousand",
            1e3,
            "million",
            1e6,
            "billion",
            1e9,
            "mille",
            1e3,
            "millions",
            1e6,
            "milliard",
            1e9,
            "milliards",
            1e9);
    private static final Set<String> ROUGH = Set.of(
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "roughly",
            "approximately",
            "environ",
            "près",
            "quelque",
            "presque",
            "autour");
    private static final Set<String> FEWEST = Set.of("least", "than", "over", "moins", "plus");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("soldier", "SOLDIERS"),
            Map.entry("troop", "SOLDIERS"),
            Map.entry("soldat", "SOLDIERS"),
            Map.entry("militaire", "SOLDIERS"),
            Map.entry("protester", "PROTESTERS"),
            Map.entry("demonstrator", "PROTESTERS"),
            Map.entry("manifestant", "PROTESTERS"),
            Map.entry("hostage", "HOSTAGES"),
            Map.entry("otage", "HOSTAGES"),
            Map.entry("diplomat", "DIPLOMATS"),
            Map.entry("diplomate", "DIPLOMATS"),
            Map.entry("prisoner", "PRISONERS"),
            Map.entry("prisonnier", "PRISONERS"),
            Map.entry("refugee", "REFUGEES"),
            Map.entry("réfugié", "REFUGEES"),
            Map.entry("missile", "WEAPONS"),
            Map.entry("drone", "WEAPONS"),
            Map.entry("tank", "WEAPONS"),
            Map.entry("char", "WEAPONS"),
            Map.entry("rocket", "WEAPONS"),
            Map.entry("roquette", "WEAPONS"),
            Map.entry("dollar", "MONEY_USD"),
            Map.entry("euro", "MONEY_EUR"),
            Map.entry("$", "MONEY_USD"),
            Map.entry("€", "MONEY_EUR"));
    private static final Set<String> KILL = Set.of(
            "kill",
            "tuer",
            "abattre",
            "slay",
            "massacre",
            "massacrer",
            "execute",
            "exécuter",
            "assassinate",
            "assassiner");
    private static final Set<String> WOUND = Set.of("wound", "injure", "hurt", "blesser");

    private final Tree tree;

    CountReader(Tree tree) {
        this.tree = tree;
    }

    /** The counts of an act, in the order of the words. */
    List<Count> counts(Draft draft) {
        List<Count> counts = new ArrayList<>();
        Clause act = draft.act();
        for (List<Token> fillers : act.arguments().values()) {
            for (Token filler : fillers) {
                Count count = count(filler, draft);
                if (count != null && !counts.contains(count)) {
                    counts.add(count);
                }
            }
        }
        return counts;
    }

    private @Nullable Count count(Token noun, Draft draft) {
        Double number = number(noun);
        if (number == null) {
            return null;
        }
        String what = what(noun, draft);
        if (what == null) {
            return null;
        }
        boolean rough = isRough(noun);
        return new Count(what, number, number, rough);
    }

    private @Nullable Double number(Token noun) {
        Integer collective = WORDS.get(noun.lemma());
        if (collective != null && noun.is("NOUN")) {
            return collective.doubleValue();
        }
        for (Token child : tree.children(noun.index(), "nummod")) {
            Double value = value(child);
            if (value != null) {
                return value * scale(child);
            }
        }
        return null;
    }

    private double scale(Token number) {
        double scale = 1;
        for (Token part : tree.children(number.index())) {
            scale = Math.max(scale, SCALES.getOrDefault(part.text().toLowerCase(Locale.ROOT), 1.0));
        }
        return scale;
    }

    private static @Nullable Double value(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        Integer named = WORDS.get(word);
        if (named != null) {
            return named.doubleValue();
        }
        String digits = word.replaceAll("[  ]", "")
                .replaceAll("[.,](?=\\d{3}(\\D|$))", "")
                .replace(',', '.');
        return digits.matches("\\d{1,12}(\\.\\d{1,3})?") ? Double.valueOf(digits) : null;
    }

    private @Nullable String what(Token noun, Draft draft) {
        String verb = tree.token(draft.act().predicate()).lemma();
        boolean patient = draft.act().argument("obj").contains(noun);
        if (patient && KILL.contains(verb)) {
            return "DEAD";
        }
        if (patient && WOUND.contains(verb)) {
            return "WOUNDED";
        }
        if (patient && draft.code().startsWith("173")) {
            return "DETAINED";
        }
        String kind = KINDS.get(noun.lemma());
        if (kind != null) {
            return kind;
        }
        for (Token inner : tree.children(noun.index(), "nmod")) {
            String innerKind = KINDS.get(inner.lemma());
            if (innerKind != null) {
                return innerKind;
            }
        }
        return draft.root().equals("14") && draft.act().argument("subj").contains(noun) ? "PROTESTERS" : null;
    }

    private boolean isRough(Token noun) {
        for (Token word :
                tree.subtree(noun.index(), child -> child.baseRelation().equals("acl"))) {
            String text = word.text().toLowerCase(Locale.ROOT);
            if (ROUGH.contains(text) || FEWEST.contains(text)) {
                return true;
            }
        }
        return noun.lemma().endsWith("aine") || noun.lemma().equals("dozen");
    }
}
