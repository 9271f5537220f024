package org.vigie.enrich.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Figures over scored texts: per level, per category, per language, of confidence, and the worst texts. */
public final class Scores {
    private final List<ScoredText> texts;

    Scores(List<ScoredText> texts) {
        this.texts = List.copyOf(texts);
    }

    public int size() {
        return texts.size();
    }

    public int goldEvents() {
        return texts.stream().mapToInt(text -> text.text().gold().size()).sum();
    }

    public int givenEvents() {
        return texts.stream().mapToInt(text -> text.given().size()).sum();
    }

    public Map<Level, Tally> levels() {
        Map<Level, Tally> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            levels.put(level, level(level));
        }
        return levels;
    }

    public Tally level(Level level) {
        return texts.stream().map(text -> text.tally(level)).reduce(Tally.NONE, Tally::plus);
    }

    /** Per PLOVER category, by name; a category counts once a text. */
    public Map<String, Tally> categories() {
        Map<String, Tally> categories = new TreeMap<>();
        for (ScoredText text : texts) {
            Set<String> gold = ScoredText.all(Level.PLOVER15, text.text().gold());
            Set<String> given = ScoredText.all(Level.PLOVER15, text.given());
            Set<String> both = new TreeSet<>(gold);
            both.addAll(given);
            for (String category : both) {
                int asked = gold.contains(category) ? 1 : 0;
                int answered = given.contains(category) ? 1 : 0;
                categories.merge(category, new Tally(asked, asked * answered, answered, asked * answered), Tally::plus);
            }
        }
        return categories;
    }

    /** Mean F1 of the categories that are labelled. */
    public double macroF1() {
        return categories().values().stream()
                .filter(tally -> tally.gold() > 0)
                .mapToDouble(Tally::f1)
                .average()
                .orElse(0);
    }

    /** The same figures for each language, by its code. */
    public Map<String, Scores> languages() {
        Map<String, List<ScoredText>> byLang = new TreeMap<>();
        texts.forEach(text -> byLang.computeIfAbsent(text.text().lang(), lang -> new ArrayList<>())
                .add(text));
        Map<String, Scores> scores = new TreeMap<>();
        byLang.forEach((lang, some) -> scores.put(lang, new Scores(some)));
        return scores;
    }

    /** Texts without any event. */
    public int emptyTexts() {
        return (int) texts.stream().filter(text -> text.text().gold().isEmpty()).count();
    }

    /** Texts without any event for which none was given. */
    public int keptEmpty() {
        return (int) texts.stream()
                .filter(text -> text.text().gold().isEmpty() && text.given().isEmpty())
                .count();
    }

    public int forbidden() {
        return texts.stream().mapToInt(text -> text.text().forbidden().size()).sum();
    }

    public int forbiddenGiven() {
        return texts.stream().mapToInt(ScoredText::forbidden).sum();
    }

    public List<Calibration.Bin> calibration() {
        return Calibration.of(texts);
    }

    /** The texts that went most wrong, worst first. */
    public List<ScoredText> worst(int most) {
        return texts.stream()
                .filter(text -> text.wrongness() > 0)
                .sorted(Comparator.comparingInt(ScoredText::wrongness)
                        .reversed()
                        .thenComparing(text -> text.text().id()))
                .limit(most)
                .toList();
    }
}
