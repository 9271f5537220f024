package org.vigie.enrich.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Actor;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.article.Event;
import org.vigie.enrich.article.Sentence;
import org.vigie.enrich.entities.actors.ActorTable;
import org.vigie.enrich.entities.places.Places;
import org.vigie.enrich.language.TextParser;

/**
 * Codes the example of every lexicon row and compares it with what the row expects: {@code LexiconCheck en}. A row whose
 * example gives something else is printed with what it gave; so are rows that were never hit.
 */
public final class LexiconCheck {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 18);

    private final EventCoder coder;
    private final TextParser parser;

    /** Loads models and lexicon of {@code en} or {@code fr}. */
    public LexiconCheck(String lang) {
        coder = EventCoder.load(lang, ActorTable.load(), CameoTable.load(), Places.load());
        parser = TextParser.load(lang);
    }

    /** A row whose example does not give what it expects. */
    public record Miss(String row, String predicate, String expect, String found, String example) {}

    /** All rows that fail, in the order of the file. */
    public List<Miss> misses() {
        List<Miss> misses = new ArrayList<>();
        for (Row row : coder.lexicon().rows()) {
            List<Event> events = events(row.example());
            Set<String> found = found(events, row);
            Set<String> expected = expected(row);
            if (!isMet(expected, found) || (expected.isEmpty() && !found.isEmpty())) {
                misses.add(new Miss(
                        row.id(), String.join("|", row.predicates()), row.expect(), all(events), row.example()));
            }
        }
        return misses;
    }

    int rows() {
        return coder.lexicon().rows().size();
    }

    private List<Event> events(String example) {
        Article article = new Article("example", null, null, null, null, example, null, DAY);
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : parser.split(example, 0)) {
            sentences.add(parser.parse(sentence));
        }
        return coder.code(article, List.of(), sentences, CodingTrace.silent());
    }

    /** A side that the row leaves open may be filled with the same country: soldiers shot (their own) protesters. */
    private static boolean isMet(Set<String> expected, Set<String> found) {
        return expected.stream().allMatch(pair -> {
            int side = pair.indexOf('>');
            String filled = pair.endsWith(">") ? pair + pair.substring(0, side) : pair;
            return found.contains(pair) || found.contains(filled);
        });
    }

    private static Set<String> expected(Row row) {
        Set<String> expected = new TreeSet<>();
        for (String part : row.expect().split(";")) {
            if (!part.isBlank() && !part.strip().equals("-")) {
                expected.add(part.strip());
            }
        }
        return expected;
    }

    /** Pairs given by this row; for a row that is no event, whatever it gave. */
    private static Set<String> found(List<Event> events, Row row) {
        Set<String> found = new TreeSet<>();
        for (Event event : events) {
            boolean same = row.isBlock()
                    || row.isControl()
                    || event.rule().equals(row.id())
                    || event.cameo().equals(row.code());
            if (same) {
                String status = event.status() == Event.Status.ACTUAL ? "" : "[" + event.status() + "]";
                String pair = key(event.source()) + ">" + key(event.target());
                found.add(pair + status);
                found.add(pair);
            }
        }
        return found;
    }

    private static String key(@Nullable Actor actor) {
        if (actor == null || actor.code() == null) {
            return "";
        }
        return actor.country() != null ? actor.country() : actor.code();
    }

    private static String all(List<Event> events) {
        List<String> told = new ArrayList<>();
        for (Event event : events) {
            told.add(event.cameo() + " " + key(event.source()) + ">" + key(event.target()) + "[" + event.status() + "] "
                    + event.rule());
        }
        return told.toString();
    }

    /** Prints the rows that fail; argument: the language. */
    public static void main(String[] arguments) {
        LexiconCheck check = new LexiconCheck(arguments[0]);
        List<Miss> misses = check.misses();
        for (Miss miss : misses) {
            System.out.println(miss.row() + "\t" + miss.predicate() + "\texpected " + miss.expect() + "\tfound "
                    + miss.found() + "\t" + miss.example());
        }
        System.out.println(misses.size() + " of " + check.rows() + " rows fail");
    }
}
