package org.vigie.enrich.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts a page into blocks of text in one walk; what can never be text (scripts, menus, forms) is left out. */
final class Blocks implements NodeFilter {
    private static final Set<String> NEVER = PageWords.markup("never");
    private static final Set<String> BLOCK = PageWords.markup("block");
    private static final Set<String> STRONG = Set.of("strong", "b", "em", "i");
    private static final Set<String> KEPT_ROOTS = Set.of("html", "body", "main", "article");
    private static final int MAX_BLOCKS = 20_000;
    private static final int MAX_TEXT = 1_000_000;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<Element> suspects = Collections.newSetFromMap(new IdentityHashMap<>());
    private Block.@Nullable Suspect suspect;
    private @Nullable Element holder;
    private int linked;
    private int strong;
    private int links;
    private int strongs;
    private int total;

    private Blocks() {}

    /** The blocks of an element in document order. */
    static List<Block> of(Element root) {
        Blocks walk = new Blocks();
        root.filter(walk);
        walk.flush();
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            append(leaf);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak();
            return FilterResult.CONTINUE;
        }
        boolean block = isBlock(element);
        if (NEVER.contains(tag) || blocks.size() >= MAX_BLOCKS || total > MAX_TEXT || isHidden(element)) {
            if (block || tag.equals("iframe")) {
                flush();
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (block) {
            flush();
            holder = element;
        } else if (tag.equals("td") || tag.equals("th")) {
            Characters.appendLine(text, " ");
        }
        if (!block && isInSentence()) {
            if (MarkupNames.speakOfAside(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
        } else if (!KEPT_ROOTS.contains(tag) && MarkupNames.speakOfFurniture(element)) {
            if (!block) {
                flush();
            }
            suspect = new Block.Suspect(element, MarkupNames.speakClearlyOfFurniture(element), suspect);
            suspects.add(element);
        }
        links += tag.equals("a") ? 1 : 0;
        strongs += STRONG.contains(tag) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        boolean block = isBlock(element);
        boolean suspected = suspects.remove(element);
        if (block || suspected) {
            flush();
        }
        if (block) {
            holder = element.parent();
        }
        if (suspected && suspect != null) {
            suspect = suspect.outer();
        }
        links -= tag.equals("a") ? 1 : 0;
        strongs -= STRONG.contains(tag) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    /** Cells of a table of data stand in one line; a cell that holds more than a line is a block. */
    private static boolean isBlock(Element element) {
        String tag = element.normalName();
        boolean cell = tag.equals("td") || tag.equals("th");
        return BLOCK.contains(tag)
                || cell && element.childrenSize() > 0 && element.selectFirst("br, p, div, table") != null;
    }

    private boolean isInSentence() {
        return holder != null && (holder.normalName().equals("p") || text.length() > 0);
    }

    private void append(TextNode leaf) {
        int before = text.length();
        Characters.appendLine(text, leaf.getWholeText());
        int added = text.length() - before;
        linked += links > 0 ? added : 0;
        strong += strongs > 0 ? added : 0;
    }

    /** Two line breaks in a row end a paragraph. */
    private void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '\n') {
            flush();
        } else if (end > 0) {
            text.setLength(end);
            text.append('\n');
        }
    }

    private void flush() {
        String block = text.toString().strip();
        if (!block.isEmpty() && holder != null) {
            Element of = paragraph(holder);
            blocks.add(new Block(block, of.normalName(), of, linked, strong, suspect));
            total += block.length();
        }
        text.setLength(0);
        linked = 0;
        strong = 0;
    }

    /** The block element a text belongs to: of an anonymous div inside a list item, the list item. */
    private static Element paragraph(Element holder) {
        Element parent = holder.parent();
        boolean only = parent != null
                && parent.childrenSize() == 1
                && (holder.normalName().equals("div") || holder.normalName().equals("p"));
        return only
                        && parent != null
                        && Set.of("li", "blockquote", "h2", "h3", "h4", "figcaption")
                                .contains(parent.normalName())
                ? parent
                : holder;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0 || KEPT_ROOTS.contains(element.normalName())) {
            return false;
        }
        if (element.hasAttr("hidden")
                || element.attr("role").equals("navigation")
                || element.attr("role").equals("dialog")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }
}
