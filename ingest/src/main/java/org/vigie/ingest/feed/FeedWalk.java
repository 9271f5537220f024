package org.vigie.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The walk over the tree of an XML feed. Each element is read by its name wherever it stands, so that an item outside its channel,
 * a forgotten closing tag or a group around three titles cost nothing.
 */
final class FeedWalk {
    static final int MAX_ITEMS = 5_000;
    private static final int MAX_DEPTH = 200;
    private static final int MAX_SIBLINGS = 200_000;

    /** Elements that hold words only. */
    private static final Set<String> LEAVES =
            Set.of("title", "link", "guid", "pubdate", "category", "comments", "author");
    /** Elements that can only have got into a leaf because its closing tag is missing. */
    private static final Set<String> INTRUDERS = Set.of(
            "title",
            "link",
            "guid",
            "pubdate",
            "description",
            "item",
            "entry",
            "enclosure",
            "author",
            "comments",
            "category");

    final Draft about = new Draft();
    final List<Draft> items = new ArrayList<>();
    final TextReader texts;

    FeedWalk(boolean statesTypes) {
        this.texts = new TextReader(statesTypes);
    }

    /** Reads {@code root} and everything below it. */
    void start(Element root, String base, @Nullable String lang) {
        Frame outside = new Frame(Names.NONE, base, lang, about, Frame.Place.FEED, 0);
        element(root, outside);
    }

    void children(Element parent, Frame frame) {
        int seen = 0;
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (++seen > MAX_SIBLINGS || items.size() > MAX_ITEMS) {
                return;
            }
            element(child, frame);
        }
    }

    private void element(Element element, Frame outside) {
        if (outside.depth() > MAX_DEPTH) {
            return;
        }
        Frame frame = outside.inside(element);
        String name = frame.names().of(element);
        if (LEAVES.contains(name)) {
            sendOut(element, frame);
        }
        FeedElements.Handler handler = FeedElements.of(name);
        if (handler != null) {
            handler.read(this, element, frame);
        } else {
            other(name, element, frame);
        }
    }

    /** Moves what an unclosed title has swallowed behind it again. */
    private static void sendOut(Element leaf, Frame frame) {
        if (leaf.childrenSize() == 0
                || Names.attribute(leaf, "type") != null
                || Names.attribute(leaf, "mode") != null) {
            return;
        }
        boolean author = leaf.normalName().equals("author");
        List<Element> intruders = leaf.children().stream()
                .filter(child -> INTRUDERS.contains(frame.names().of(child)))
                .toList();
        Element after = leaf;
        for (Element intruder : author ? List.<Element>of() : intruders) {
            after.after(intruder);
            after = intruder;
        }
    }

    /** An item starts, wherever that is. */
    void item(Element element, Frame frame) {
        Draft item = new Draft();
        items.add(item);
        String about = Names.attribute(element, "rdf:about");
        if (about != null) {
            item.values.put("id", about);
        }
        FeedElements.channelDefinition(element, frame.describing(item, Frame.Place.ITEM));
        children(element, frame.describing(item, Frame.Place.ITEM));
    }

    /** Elements we have no use for are kept by name: their attributes, or their words; what is inside is read as if they were not there. */
    private void other(String name, Element element, Frame frame) {
        element.attributes().forEach(attribute -> {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!key.startsWith("xmlns") && !key.startsWith("xml:")) {
                frame.draft().more(name + "." + key, attribute.getValue());
            }
        });
        if (element.childrenSize() > 0) {
            children(element, frame);
        } else {
            frame.draft().more(name, TextReader.value(element));
        }
    }
}
