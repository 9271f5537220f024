package org.vigie.enrich.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The event lexicon of one language: rows found by the lemma of their predicate, and classes of nouns. */
public final class Lexicon {
    private static final int COLUMNS = 8;

    private final String lang;
    private final List<Row> rows;
    private final Map<String, List<Row>> byFirstWord;
    private final Map<String, Set<String>> classes;

    private Lexicon(String lang, List<Row> rows, Map<String, Set<String>> classes) {
        this.lang = lang;
        this.rows = List.copyOf(rows);
        this.classes = classes;
        this.byFirstWord = new LinkedHashMap<>();
        for (Row row : rows) {
            for (String predicate : row.predicates()) {
                byFirstWord
                        .computeIfAbsent(
                                key(row.kind(), Predicates.mainWord(predicate, row.kind(), lang)),
                                none -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    /** Loads {@code predicates.<lang>.tsv} and {@code classes.<lang>.tsv}; a broken line is named with its number. */
    public static Lexicon load(String lang) {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        TableFile.read(
                "classes." + lang + ".tsv",
                2,
                cells -> classes.computeIfAbsent(cells[0].strip(), none -> new TreeSet<>())
                        .addAll(words(cells[1])));
        List<Row> rows = new ArrayList<>();
        TableFile.read(
                "predicates." + lang + ".tsv", COLUMNS, (line, cells) -> rows.add(row(lang + ":" + line, cells)));
        return new Lexicon(lang, rows, classes);
    }

    private static Row row(String id, String[] cells) {
        String roles = cells[4].strip();
        String mode = cells[5].strip();
        return new Row(
                id,
                alternatives(cells[0]),
                kind(cells[1].strip()),
                conditions(cells[2].strip()),
                cells[3].strip(),
                roles.isEmpty() || roles.equals("-") ? null : Roles.parse(roles),
                mode.isEmpty() || mode.equals("-") ? null : mode,
                cells[6].strip(),
                cells[7].strip());
    }

    private static List<String> alternatives(String cell) {
        List<String> alternatives = new ArrayList<>();
        for (String alternative : cell.split("\\|", -1)) {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("an alternative of the predicate is empty");
            }
            alternatives.add(alternative.strip());
        }
        return alternatives;
    }

    private static Row.Kind kind(String cell) {
        return switch (cell) {
            case "v" -> Row.Kind.VERB;
            case "n" -> Row.Kind.NOUN;
            case "a" -> Row.Kind.ADJECTIVE;
            default -> throw new IllegalArgumentException("kind '" + cell + "' is none of v, n, a");
        };
    }

    private static List<Condition> conditions(String cell) {
        List<Condition> conditions = new ArrayList<>();
        for (String condition : cell.split(";", -1)) {
            if (!condition.isBlank() && !condition.strip().equals("*")) {
                conditions.add(Condition.parse(condition));
            }
        }
        return conditions;
    }

    private static List<String> words(String cell) {
        List<String> words = new ArrayList<>();
        for (String word : cell.split("[,|]", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    private static String key(Row.Kind kind, String lemma) {
        return kind + " " + lemma;
    }

    String lang() {
        return lang;
    }

    /** All rows in the order of the file. */
    List<Row> rows() {
        return rows;
    }

    /** Rows whose predicate has this main word. */
    List<Row> rows(Row.Kind kind, String lemma) {
        List<Row> found = byFirstWord.get(key(kind, lemma));
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }

    /** The words of a class such as {@code WEAPONS}; empty when no class has this name. */
    Set<String> classNamed(String className) {
        Set<String> words = classes.get(className);
        return words == null ? Set.of() : words;
    }
}
