package org.vigie.enrich.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Mention;

/** The word lists of one language that name rules look things up in. See the head of each file for what its columns mean. */
final class NameWords {
    /** What a head word says of its name: null for things that are neither person, organisation nor place. */
    record Head(String place, String type) {
        boolean mayBegin() {
            return !place.equals("LAST");
        }

        boolean mayEnd() {
            return !place.equals("FIRST");
        }
    }

    final String lang;
    private final Map<String, Head> firstHeads = new HashMap<>();
    private final Map<String, Head> lastHeads = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> notNames = new HashSet<>();
    private final Set<String> speech = new HashSet<>();
    private final Set<String> firstNames = new HashSet<>();
    private final Set<String> placeWords = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();
    final PhraseBook book;

    private NameWords(String lang) {
        this.lang = lang;
        this.book = new PhraseBook(lang);
    }

    static NameWords load(String lang) {
        NameWords words = new NameWords(lang);
        for (String[] row : rows("name-heads.tsv", lang)) {
            Head head = new Head(row[1], row[2]);
            for (String word : row[3].split("\\|")) {
                if (head.mayBegin()) {
                    words.firstHeads.putIfAbsent(word, head);
                }
                if (head.mayEnd()) {
                    words.lastHeads.putIfAbsent(word, head);
                }
            }
        }
        rows("titles.tsv", lang).forEach(row -> words.titles.addAll(Arrays.asList(row[1].split("\\|"))));
        rows("not-names.tsv", lang).forEach(row -> words.notNames.addAll(Arrays.asList(row[1].split("\\|"))));
        rows("speech.tsv", lang).forEach(row -> words.speech.addAll(Arrays.asList(row[1].split("\\|"))));
        rows("place-words.tsv", lang).forEach(row -> words.placeWords.addAll(Arrays.asList(row[1].split("\\|"))));
        rows("first-names.tsv", "*").forEach(row -> words.firstNames.addAll(Arrays.asList(row[1].split(" "))));
        rows("common-words.tsv", lang).forEach(row -> words.common.addAll(Arrays.asList(row[1].split(" "))));
        words.fillBook();
        return words;
    }

    private void fillBook() {
        for (String[] row : rows("companies.tsv", "*")) {
            for (String name : row[2].split("\\|")) {
                if (row[1].equals("ALWAYS")) {
                    book.add(name, Mention.Type.ORG);
                } else {
                    doubtful.add(name);
                }
            }
        }
        add("plain-organisations.tsv", lang, Mention.Type.ORG);
        add("geography.tsv", "*", Mention.Type.LOC);
    }

    private void add(String file, String of, Mention.Type type) {
        for (String[] row : rows(file, of)) {
            for (String name : row[1].split("\\|")) {
                if (!firstNames.contains(name)) {
                    book.add(name, type);
                }
            }
        }
    }

    /** What the beginning of a name says, absent when nothing. */
    @Nullable
    Head first(String word) {
        return firstHeads.get(word);
    }

    /** What the end of a name says, absent when nothing. */
    @Nullable
    Head last(String word) {
        return lastHeads.get(word);
    }

    boolean isTitle(String lowerCaseWord) {
        return titles.contains(lowerCaseWord);
    }

    boolean isNoName(String word) {
        return notNames.contains(word);
    }

    boolean isSpeech(String lowerCaseWord) {
        return speech.contains(lowerCaseWord);
    }

    boolean isFirstName(String word) {
        return firstNames.contains(word);
    }

    /** Whether the word announces a place: "northern", "city", « région ». */
    boolean isPlaceWord(String lowerCaseWord) {
        return placeWords.contains(lowerCaseWord);
    }

    /** Whether the word is usually written small. */
    boolean isCommon(String lowerCaseWord) {
        return common.contains(lowerCaseWord);
    }

    /** Whether the words name a company when something else speaks for it: "Orange", "Target". */
    boolean mayBeOrganisation(String name) {
        return doubtful.contains(name);
    }

    private static List<String[]> rows(String file, String lang) {
        try (InputStream in = NameWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .filter(row -> row[0].toLowerCase(Locale.ROOT).equals(lang))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }
}
