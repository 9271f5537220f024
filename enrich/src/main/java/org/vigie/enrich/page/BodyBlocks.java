package org.vigie.enrich.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Judges the blocks of the element that holds an article, one by one and from both ends. */
final class BodyBlocks {
    private final @Nullable String title;

    BodyBlocks(@Nullable String title) {
        this.title = title;
    }

    List<Block> select(List<Block> inside) {
        List<Block> kept = new ArrayList<>();
        boolean prose = false;
        for (Block block : inside) {
            if (prose && Furniture.isEnd(block.text()) && restIsThin(inside, block, kept)) {
                break;
            }
            if (isText(block) && !isLinkList(block, inside)) {
                kept.add(block);
                prose |= block.isProse();
            }
        }
        return trimmed(kept);
    }

    /** An "end" line is believed when less text follows it than stands before it. */
    private static boolean restIsThin(List<Block> inside, Block end, List<Block> kept) {
        double before = kept.stream().mapToDouble(Block::weight).sum();
        double after = inside.subList(inside.indexOf(end) + 1, inside.size()).stream()
                .mapToDouble(Block::weight)
                .sum();
        return after < before;
    }

    private boolean isText(Block block) {
        String text = block.text();
        if (Furniture.isLine(text) || title != null && isTitle(text, title)) {
            return false;
        }
        if (block.isHeading()) {
            return !block.tag().equals("h1") && block.linkShare() < 0.5 && text.length() <= 300;
        }
        if (block.linkShare() > 0.8 && !(block.tag().equals("p") && block.endsSentence() && text.length() > 60)) {
            return false;
        }
        if (block.isListItem()) {
            return block.linkShare() < 0.6;
        }
        if (block.tag().equals("p")
                || block.tag().equals("blockquote")
                || block.tag().equals("pre")) {
            return block.linkShare() < 0.6 || text.length() > 150;
        }
        if (block.tag().equals("tr")) {
            return block.linkShare() < 0.5 && Words.count(text) > 1;
        }
        return block.isProse() || Words.count(text) >= 5 && block.linkShare() < 0.2 && block.endsSentence();
    }

    /** An item of a list that is mostly links, such as the related stories at the end. */
    private static boolean isLinkList(Block block, List<Block> inside) {
        Element list = block.isListItem() ? block.holder().parent() : null;
        int all = 0;
        int linked = 0;
        for (Block other : list == null ? List.<Block>of() : inside) {
            if (other.isListItem() && other.holder().parent() == list) {
                all += other.text().length();
                linked += other.linked();
            }
        }
        return linked > 0.4 * all && all > 0;
    }

    private static boolean isTitle(String text, String title) {
        return text.length() <= title.length() + 20
                && text.length() >= title.length() - 20
                && Words.share(text, title) > 0.9
                && Words.share(title, text) > 0.9;
    }

    /** Without headings and short lines before the first paragraph, and without headings and notices after the last. */
    private static List<Block> trimmed(List<Block> kept) {
        int from = 0;
        int to = kept.size();
        while (to > from
                && (kept.get(to - 1).isHeading()
                        || Furniture.isNotice(kept.get(to - 1).text()))) {
            to--;
        }
        while (from < to && kept.get(from).isHeading()) {
            from++;
        }
        return kept.subList(from, to);
    }
}
