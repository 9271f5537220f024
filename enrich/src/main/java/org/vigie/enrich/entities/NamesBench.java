package org.vigie.enrich.entities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.Mention;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.places.Places;
import org.vigie.enrich.language.TextParser;

/**
 * Measures names against a labelled file: JSON lines {@code {"sent_id", "text", "entities": [{"start", "end", "type"}]}}, offsets in
 * code points. A name counts when span and type are exactly right.
 */
public final class NamesBench {
    private final TextParser parser;
    private final MentionFinder finder;

    public NamesBench(TextParser parser, MentionFinder finder) {
        this.parser = parser;
        this.finder = finder;
    }

    /** How many names of a type were asked for, given, and right. */
    public record Score(int gold, int given, int right) {
        Score plus(int moreGold, int moreGiven, int moreRight) {
            return new Score(gold + moreGold, given + moreGiven, right + moreRight);
        }

        public double f1() {
            return gold + given == 0 ? 1 : 2.0 * right / (gold + given);
        }

        private double precision() {
            return given == 0 ? 0 : (double) right / given;
        }

        private double recall() {
            return gold == 0 ? 0 : (double) right / gold;
        }
    }

    /** A name as the labelled file has it. */
    private record Name(int start, int end, Mention.Type type, String text) {}

    /** Scores per type and, under null's place, {@code all}; wrong and missed names go to {@code errors}. */
    public Map<Mention.Type, Score> measure(List<String> labelled, PrintStream errors) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<Mention.Type, Score> scores = new EnumMap<>(Mention.Type.class);
        for (Mention.Type type : Mention.Type.values()) {
            scores.put(type, new Score(0, 0, 0));
        }
        for (String line : labelled) {
            JsonNode record = json.readTree(line);
            Set<Name> gold = gold(record);
            Set<Name> found = found(record.get("text").asText());
            count(gold, found, scores);
            report(record, gold, found, errors);
        }
        return scores;
    }

    private static void count(Set<Name> gold, Set<Name> found, Map<Mention.Type, Score> scores) {
        scores.replaceAll((type, score) -> score.plus(
                (int) gold.stream().filter(name -> name.type() == type).count(),
                (int) found.stream().filter(name -> name.type() == type).count(),
                (int) found.stream()
                        .filter(name -> name.type() == type && gold.contains(name))
                        .count()));
    }

    private static void report(JsonNode record, Set<Name> gold, Set<Name> found, PrintStream errors) {
        List<String> lines = new ArrayList<>();
        gold.stream().filter(name -> !found.contains(name)).forEach(name -> lines.add("    missed " + name));
        found.stream().filter(name -> !gold.contains(name)).forEach(name -> lines.add("    wrong  " + name));
        if (!lines.isEmpty()) {
            errors.println(record.get("text").asText());
            lines.forEach(errors::println);
        }
    }

    private static Set<Name> gold(JsonNode record) {
        Set<Name> names = new HashSet<>();
        String text = record.get("text").asText();
        for (JsonNode entity : record.get("entities")) {
            int start = entity.get("start").asInt();
            int end = entity.get("end").asInt();
            String words = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            names.add(
                    new Name(start, end, Mention.Type.valueOf(entity.get("type").asText()), words));
        }
        return names;
    }

    private Set<Name> found(String text) {
        List<Sentence> sentences = parser.split(text, 0);
        Article article = new Article("bench", null, null, null, null, text, null, null);
        Set<Name> names = new HashSet<>();
        for (Mention mention : finder.find(article, sentences)) {
            names.add(new Name(mention.span().start(), mention.span().end(), mention.type(), mention.text()));
        }
        return names;
    }

    /** One line a type, then all together, as percentages. */
    public static void print(Map<Mention.Type, Score> scores, PrintStream out) {
        Score all = new Score(0, 0, 0);
        for (Map.Entry<Mention.Type, Score> entry : scores.entrySet()) {
            Score score = entry.getValue();
            all = all.plus(score.gold(), score.given(), score.right());
            print(entry.getKey().name(), score, out);
        }
        print("all", all, out);
    }

    private static void print(String name, Score score, PrintStream out) {
        out.println(String.format(
                Locale.ROOT,
                "%-4s P %5.1f  R %5.1f  F1 %5.1f   gold %d given %d",
                name,
                100 * score.precision(),
                100 * score.recall(),
                100 * score.f1(),
                score.gold(),
                score.given()));
    }

    /** Usage: NamesBench LANG FILE [--errors] */
    public static void main(String[] arguments) throws IOException {
        String lang = arguments[0];
        boolean showErrors = arguments.length > 2 && arguments[2].equals("--errors");
        PrintStream errors = showErrors ? System.out : new PrintStream(PrintStream.nullOutputStream());
        NamesBench bench =
                new NamesBench(TextParser.load(lang), MentionFinder.load(lang, ActorTable.load(), Places.load()));
        long start = System.nanoTime();
        Map<Mention.Type, Score> scores = bench.measure(Files.readAllLines(Path.of(arguments[1])), errors);
        print(scores, System.out);
        System.err.println("milliseconds " + (System.nanoTime() - start) / 1_000_000);
    }
}
