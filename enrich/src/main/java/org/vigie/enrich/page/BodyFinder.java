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
    private static final double ONLY_ONE = 0.08;
    private static final double HEADED = 0.25;
    private static final double FURNITURE_AT_MOST = 0.4;
    private static final double CLEAR_FURNITURE_AT_MOST = 0.9;

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
            double most = s.clear() ? CLEAR_FURNITURE_AT_MOST : FURNITURE_AT_MOST;
            if (suspected.getOrDefault(s.element(), new double[1])[0] < most) {
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
        List<Element> bodies =
                weights.keySet().stream().filter(MarkupNames::speakOfBody).toList();
        List<Element> outer = bodies.stream()
                .filter(one -> bodies.stream().noneMatch(other -> other != one && isInside(one, other)))
                .toList();
        double least = outer.size() == 1 ? ONLY_ONE : GOOD_PART;
        Element best = null;
        for (Element body : bodies) {
            boolean better = best == null
                    ? weight(body) >= least * total
                    : weight(body) > weight(best) || weight(body) == weight(best) && isInside(body, best);
            best = better ? body : best;
        }
        return best == null ? null : withSiblings(best);
    }

    /** An article cut into elements of one name is the element around them; of several articles the first is taken. */
    private Element withSiblings(Element body) {
        List<Element> same = weights.keySet().stream()
                .filter(other -> other.className().equals(body.className())
                        && other.normalName().equals(body.normalName())
                        && !isInside(other, body)
                        && !isInside(body, other))
                .toList();
        for (Element other : same) {
            if (article(other) != article(body) && weight(other) >= GOOD_PART * weight(body)) {
                return comesFirst(other, body) ? other : body;
            }
        }
        double together = same.stream().mapToDouble(this::weight).sum();
        Element around = body;
        while (together > 0.2 * weight(body)
                && around.parent() != null
                && weight(around) < weight(body) + 0.9 * together) {
            around = Objects.requireNonNull(around.parent());
        }
        return around;
    }

    /** Elements have their weights in the order in which the page shows their first paragraph. */
    private boolean comesFirst(Element one, Element other) {
        for (Element element : weights.keySet()) {
            if (element == one || element == other) {
                return element == one;
            }
        }
        return false;
    }

    private static @Nullable Element article(Element inside) {
        return inside.closest("article");
    }

    private Element descend(Element from) {
        Element here = from;
        while (true) {
            Element next = heavy(here);
            if (next == null || isText(next)) {
                return here;
            }
            here = next;
        }
    }

    /** The child with nearly all the weight; where articles stand in a row, the one under the page's headline. */
    private @Nullable Element heavy(Element parent) {
        Element headed = null;
        int articles = 0;
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (weight(child) >= NEARLY_ALL * weight(parent)) {
                return child;
            }
            if (child.normalName().equals("article") && weight(child) > 0) {
                articles++;
                boolean first = headed == null && weight(child) >= 0.1 * weight(parent);
                headed = first && child.selectFirst("h1") != null ? child : headed;
            }
        }
        boolean only = articles == 1 && headed != null && weight(headed) >= HEADED * weight(parent);
        return articles > 1 || only ? headed : null;
    }

    private static boolean isText(Element element) {
        String tag = element.normalName();
        return tag.equals("p") || tag.equals("li") || tag.equals("blockquote") || tag.equals("td") || tag.equals("pre");
    }

    private double weight(Element element) {
        double[] weight = weights.get(element);
        return weight == null ? 0 : weight[0];
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
