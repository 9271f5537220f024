package org.vigie.enrich.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds an article's text.
 *
 * <p>Every paragraph gives its weight to all elements around it. The element sought holds most of the weight: from the
 * page's root the search goes down into the child that holds nearly all the weight of its parent, and stops where the
 * weight divides among children, for there the paragraphs begin. Names that speak of an article's body
 * ({@code itemprop=articleBody}, {@code entry-content}) are believed if the element holds a good part of the weight.
 */
final class BodyFinder {
    private static final double NEARLY_ALL = 0.75;
    private static final double GOOD_PART = 0.3;
    private static final double FURNITURE_AT_MOST = 0.4;

    private final List<Block> blocks;
    private final Map<Element, double[]> weights = new LinkedHashMap<>();
    private final Map<Element, double[]> suspected = new LinkedHashMap<>();
    private double total;

    BodyFinder(List<Block> blocks) {
        this.blocks = blocks;
        double all = 0;
        for (Block block : blocks) {
            double weight = block.weight();
            all += weight;
            for (Block.Suspect s = block.suspect(); s != null; s = s.outer()) {
                suspected.computeIfAbsent(s.element(), none -> new double[1])[0] += weight;
            }
        }
        double whole = all;
        suspected.values().forEach(weight -> weight[0] /= Math.max(whole, 1));
        for (Block block : blocks) {
            if (!isFurniture(block)) {
                spread(block);
            }
        }
    }

    private void spread(Block block) {
        double weight = block.weight();
        total += weight;
        if (weight > 0) {
            for (Element e = block.holder(); e != null; e = e.parent()) {
                weights.computeIfAbsent(e, none -> new double[1])[0] += weight;
            }
        }
    }

    /** Whether names around a block speak of furniture; not believed of an element that holds much of the page's text. */
    boolean isFurniture(Block block) {
        for (Block.Suspect s = block.suspect(); s != null; s = s.outer()) {
            if (suspected.getOrDefault(s.element(), new double[1])[0] < FURNITURE_AT_MOST) {
                return true;
            }
        }
        return false;
    }

    /** The element that holds the article, null when there is no prose on the page. */
    @Nullable
    Element find(Element root) {
        if (total == 0) {
            return null;
        }
        Element named = named();
        return named != null ? named : descend(root);
    }

    private @Nullable Element named() {
        Element best = null;
        double bestWeight = GOOD_PART * total;
        for (Map.Entry<Element, double[]> entry : weights.entrySet()) {
            double weight = entry.getValue()[0];
            boolean better = best == null
                    ? weight >= bestWeight
                    : weight > bestWeight || weight == bestWeight && depth(entry.getKey()) > depth(best);
            if (better && MarkupNames.speakOfBody(entry.getKey())) {
                best = entry.getKey();
                bestWeight = weight;
            }
        }
        return best == null ? null : withSiblings(best);
    }

    /** An article cut into several elements of one name is the element around them. */
    private Element withSiblings(Element body) {
        double together = 0;
        for (Map.Entry<Element, double[]> entry : weights.entrySet()) {
            boolean same = entry.getKey().className().equals(body.className())
                    && entry.getKey().normalName().equals(body.normalName());
            together += same && !isInside(entry.getKey(), body) ? weight(entry.getKey()) : 0;
        }
        Element around = body;
        while (together > 0.2 * weight(body)
                && around.parent() != null
                && weight(around) < weight(body) + 0.9 * together) {
            around = Objects.requireNonNull(around.parent());
        }
        return around;
    }

    private Element descend(Element from) {
        Element here = from;
        while (true) {
            double weight = weight(here);
            Element heavy = null;
            for (Element child : here.children()) {
                if (weight(child) >= NEARLY_ALL * weight) {
                    heavy = child;
                }
            }
            if (heavy == null || isText(heavy)) {
                return here;
            }
            here = heavy;
        }
    }

    private static boolean isText(Element element) {
        String tag = element.normalName();
        return tag.equals("p") || tag.equals("li") || tag.equals("blockquote") || tag.equals("td") || tag.equals("pre");
    }

    private double weight(Element element) {
        double[] weight = weights.get(element);
        return weight == null ? 0 : weight[0];
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element e = element.parent(); e != null; e = e.parent()) {
            depth++;
        }
        return depth;
    }

    List<Block> inside(Element body) {
        return blocks.stream().filter(block -> isInside(block.holder(), body)).toList();
    }

    private static boolean isInside(Element element, Element body) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == body) {
                return true;
            }
        }
        return false;
    }
}
