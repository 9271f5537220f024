package org.vigie.enrich.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article out of the blocks of its page.
 *
 * <p>Where the page's linked data carry the article's body, its words decide which visible blocks belong to it, so that
 * the paragraphs come from the page and the selection from the publisher. Elsewhere the element found by
 * {@link BodyFinder} is read, and its blocks are judged one by one.
 */
final class ArticleBody {
    private static final double SAME = 0.7;
    private static final int MIN_STATED = 200;

    private final List<Block> blocks;
    private final BodyFinder finder;
    private final @Nullable String title;

    private ArticleBody(Element root, @Nullable String title) {
        this.blocks = Blocks.of(root);
        this.finder = new BodyFinder(blocks);
        this.title = title;
    }

    /** The main text of a page, paragraphs separated by an empty line. */
    static String of(Element root, @Nullable String title, @Nullable String stated) {
        ArticleBody body = new ArticleBody(root, title);
        List<Block> seen = body.visible(root);
        if (stated == null || stated.length() < MIN_STATED) {
            return join(seen);
        }
        return body.combined(seen, StatedBody.of(stated));
    }

    private List<Block> visible(Element root) {
        Element holder = finder.find(root);
        if (holder == null) {
            return blocks.stream()
                    .filter(block -> !finder.isFurniture(block) && block.isProse())
                    .toList();
        }
        return new BodyBlocks(title)
                .select(finder.inside(holder).stream()
                        .filter(block -> !finder.isFurniture(block))
                        .toList());
    }

    /** The visible blocks whose words the stated body holds; the stated body itself when the page shows no such text. */
    private String combined(List<Block> seen, StatedBody stated) {
        List<Block> matched = new ArrayList<>();
        int words = 0;
        for (Block block : blocks) {
            if (stated.holds(block.text()) && !isTitle(block)) {
                matched.add(block);
                words += Words.count(block.text());
            }
        }
        int seenWords =
                seen.stream().mapToInt(block -> Words.count(block.text())).sum();
        if (words < SAME * stated.words()) {
            return words > 0.3 * stated.words() || seenWords > stated.words() ? join(seen) : stated.text();
        }
        return stated.words() < SAME * seenWords ? join(seen) : join(withHeadings(matched));
    }

    private boolean isTitle(Block block) {
        return title != null && block.text().equals(title);
    }

    /** Headings between matched blocks are the article's, though many stated bodies leave them out. */
    private List<Block> withHeadings(List<Block> matched) {
        if (matched.isEmpty()) {
            return matched;
        }
        Set<Block> chosen = new HashSet<>(matched);
        int first = blocks.indexOf(matched.get(0));
        int last = blocks.lastIndexOf(matched.get(matched.size() - 1));
        List<Block> all = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Block block = blocks.get(i);
            boolean heading = block.isHeading()
                    && !finder.isFurniture(block)
                    && block.linkShare() < 0.3
                    && !Furniture.isLine(block.text());
            if (chosen.contains(block) || heading && chosen.contains(blocks.get(Math.min(i + 1, last)))) {
                all.add(block);
            }
        }
        return withoutRepeats(all);
    }

    private static List<Block> withoutRepeats(List<Block> blocks) {
        Map<String, Boolean> seen = new HashMap<>();
        return blocks.stream()
                .filter(block -> block.text().length() < 60 || seen.put(block.text(), true) == null)
                .toList();
    }

    private static String join(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        Block before = null;
        for (Block block : withoutRepeats(blocks)) {
            if (before != null) {
                text.append(before.isListItem() && block.isListItem() ? "\n" : "\n\n");
            }
            text.append(block.text());
            before = block;
        }
        return text.toString();
    }
}
