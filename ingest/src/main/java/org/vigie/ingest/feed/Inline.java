package org.vigie.ingest.feed;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The inside of an XML element, as text or as the HTML it stands for. */
final class Inline {
    private static final Set<String> VOID = Set.of(
            "area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "longdesc", "usemap", "poster");

    private Inline() {}

    /** The text of {@code element} and everything in it. */
    static String text(Element element) {
        return element.wholeText();
    }

    /** Whether there is markup in {@code element}, not only text. */
    static boolean hasMarkup(Element element) {
        return element.childrenSize() > 0;
    }

    /** Whether nothing at all stands in {@code element}. */
    static boolean isEmpty(Element element) {
        return !hasMarkup(element) && text(element).isBlank();
    }

    /** XML children as HTML source: prefixes dropped, empty elements closed, addresses made absolute against every xml:base on the way. */
    static String html(Element element, String base) {
        StringBuilder html = new StringBuilder();
        for (Node child : element.childNodes()) {
            write(child, base, html);
        }
        return html.toString();
    }

    private static void write(Node node, String base, StringBuilder html) {
        if (node instanceof TextNode text) {
            html.append(Entities.escape(text.getWholeText()));
        } else if (node instanceof Element element) {
            String inner = base(element, base);
            String name = local(element.tagName());
            html.append('<').append(name);
            for (Attribute attribute : element.attributes()) {
                write(attribute, inner, html);
            }
            html.append('>');
            for (Node child : element.childNodes()) {
                write(child, inner, html);
            }
            if (!VOID.contains(name)) {
                html.append("</").append(name).append('>');
            }
        }
    }

    private static void write(Attribute attribute, String base, StringBuilder html) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (key.startsWith("xmlns") || key.startsWith("xml:")) {
            return;
        }
        String value = ADDRESSES.contains(key) ? Urls.resolve(base, attribute.getValue()) : attribute.getValue();
        html.append(' ')
                .append(key)
                .append("=\"")
                .append(value.replace("&", "&amp;").replace("\"", "&quot;"))
                .append('"');
    }

    private static String local(String tag) {
        return tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** The base in force inside {@code element}. */
    static String base(Element element, String base) {
        @Nullable String stated = Names.attribute(element, "xml:base");
        if (stated == null) {
            return base;
        }
        String absolute = Urls.resolve(base, stated);
        return absolute.isEmpty() ? base : absolute;
    }
}
