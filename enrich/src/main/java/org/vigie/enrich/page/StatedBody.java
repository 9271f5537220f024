package org.vigie.enrich.page;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The {@code articleBody} of a page's linked data: plain text, or markup, or markup with its signs escaped. */
final class StatedBody {
    private final String text;
    private final List<String> words;
    private final Map<String, Integer> triples;

    private StatedBody(String text) {
        this.text = text;
        this.words = Words.of(text);
        this.triples = Words.triples(words);
    }

    static StatedBody of(String stated) {
        String plain = stated;
        for (int round = 0; round < 2 && plain.indexOf('&') >= 0; round++) {
            plain = Parser.unescapeEntities(plain, false);
        }
        if (plain.contains("</") || plain.contains("<br") || plain.contains("<p>")) {
            StringBuilder lines = new StringBuilder();
            Blocks.of(Jsoup.parseBodyFragment(plain).body())
                    .forEach(block -> lines.append(block.text()).append("\n\n"));
            plain = lines.toString();
        }
        return new StatedBody(plain.lines()
                .map(Characters::line)
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "\n\n" + b)
                .orElse(""));
    }

    String text() {
        return text;
    }

    int words() {
        return words.size();
    }

    /** Whether a block of the page is part of this body. */
    boolean holds(String block) {
        List<String> own = Words.of(block);
        if (own.size() < 3) {
            return !own.isEmpty() && text.contains(block) && block.length() > 2;
        }
        int found = 0;
        for (int i = 0; i + 3 <= own.size(); i++) {
            found += triples.containsKey(Words.triple(own, i)) ? 1 : 0;
        }
        return found >= 0.75 * (own.size() - 2);
    }
}
