package org.vigie.ingest.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Which format a feed is in, by its first element. */
final class FeedFormats {
    private static final Map<String, String> RSS =
            Map.of("0.91", "rss091u", "0.92", "rss092", "0.93", "rss093", "0.94", "rss094");
    private static final Map<String, String> ATOM = Map.of("0.1", "atom01", "0.2", "atom02", "0.3", "atom03");
    private static final Map<String, String> NAMESPACES = Map.of(
            "my.netscape.com/rdf/simple/0.9", "rss090",
            "channel.netscape.com/rdf/simple/0.9", "rss090",
            "purl.org/rss/1.0", "rss10",
            "www.w3.org/2005/atom", "atom10",
            "purl.org/atom/ns#", "atom03");

    private FeedFormats() {}

    static String of(Element root, boolean netscapeDoctype) {
        String name = root.tagName().toLowerCase(Locale.ROOT);
        String local = name.substring(name.indexOf(':') + 1);
        String version = Names.attribute(root, "version");
        return switch (local) {
            case "rss" -> netscapeDoctype && "0.91".equals(version) ? "rss091n" : rss(version);
            case "feed", "entry" ->
                version != null && ATOM.containsKey(version) ? ATOM.get(version) : byNamespace(root, "atom");
            case "channel" -> root.tagName().equals("CHANNEL") ? "cdf" : "rss";
            default -> byNamespace(root, "rss");
        };
    }

    private static String rss(@org.jspecify.annotations.Nullable String version) {
        if (version == null) {
            return "rss";
        }
        return version.startsWith("2.") || version.equals("2") ? "rss20" : RSS.getOrDefault(version, "rss");
    }

    private static String byNamespace(Element root, String otherwise) {
        for (Attribute attribute : root.attributes()) {
            String format = NAMESPACES.get(Names.stripped(attribute.getValue()));
            if (attribute.getKey().toLowerCase(Locale.ROOT).startsWith("xmlns") && format != null) {
                return format;
            }
        }
        return otherwise;
    }
}
