package org.vigie.ingest.feed;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader stands in a feed: what holds for the element it looks at.
 *
 * @param names namespaces in force
 * @param base xml:base in force
 * @param lang xml:lang in force, absent when none or blank
 * @param draft what is being described: the feed, an item, or an item's source
 * @param place which of these it is
 * @param depth levels below the root
 */
record Frame(Names names, String base, @Nullable String lang, Draft draft, Place place, int depth) {
    /** What is being described. */
    enum Place {
        FEED,
        ITEM,
        SOURCE
    }

    Frame inside(Element element) {
        return new Frame(
                names.inside(element), Inline.base(element, bare(element)), lang(element), draft, place, depth + 1);
    }

    /** Some feeds write {@code base} where xml:base is meant. */
    private String bare(Element element) {
        String stated = Names.attribute(element, "base");
        String absolute = stated == null ? "" : Urls.resolve(base, stated);
        return absolute.isEmpty() ? base : absolute;
    }

    /** A blank xml:lang takes back what was said further up. */
    private @Nullable String lang(Element element) {
        String stated = Names.exactly(element, "xml:lang");
        stated = stated == null ? Names.exactly(element, "lang") : stated;
        if (stated == null) {
            return lang;
        }
        String tidy = stated.strip().replace('_', '-');
        return tidy.isEmpty() || tidy.length() > 35 ? null : tidy;
    }

    Frame describing(Draft other, Place where) {
        return new Frame(names, base, lang, other, where, depth);
    }

    boolean isItem() {
        return place == Place.ITEM;
    }
}
