package org.vigie.ingest.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What elements are called, whatever prefix a publisher chose: {@code dc_creator}, {@code media_title}; the vocabularies of RSS
 * and Atom themselves have no prefix. A namespace nobody declared is taken by its prefix.
 */
final class Names {
    /** Namespace address in lower case without scheme and closing slash, and the prefix it gets here. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("backend.userland.com/rss", ""),
            Map.entry("blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("purl.org/rss/1.0", ""),
            Map.entry("purl.org/net/rss1.1#", ""),
            Map.entry("my.netscape.com/rdf/simple/0.9", ""),
            Map.entry("channel.netscape.com/rdf/simple/0.9", ""),
            Map.entry("my.netscape.com/publish/formats/rss-0.91.dtd", ""),
            Map.entry("purl.org/rss/1.0/modules/rss091#", ""),
            Map.entry("example.com/newformat#", ""),
            Map.entry("example.com/necho", ""),
            Map.entry("purl.org/echo", ""),
            Map.entry("uri/of/echo/namespace#", ""),
            Map.entry("purl.org/pie", ""),
            Map.entry("purl.org/atom/ns#", ""),
            Map.entry("www.w3.org/2005/atom", ""),
            Map.entry("webns.net/mvcb", "admin"),
            Map.entry("web.resource.org/cc", "cc"),
            Map.entry("creativecommons.org/ns#", "cc"),
            Map.entry("backend.userland.com/creativecommonsrssmodule", "creativecommons"),
            Map.entry("purl.org/rss/1.0/modules/content", "content"),
            Map.entry("purl.org/dc/elements/1.0", "dc"),
            Map.entry("purl.org/dc/elements/1.1", "dc"),
            Map.entry("purl.org/dc/terms", "dcterms"),
            Map.entry("rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("www.w3.org/2003/01/geo/wgs84_pos#", "geo"),
            Map.entry("www.georss.org/georss", "georss"),
            Map.entry("www.georss.org/georss/10", "georss"),
            Map.entry("www.opengis.net/gml", "gml"),
            Map.entry("www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("search.yahoo.com/mrss", "media"),
            Map.entry("tools.search.yahoo.com/mrss", "media"),
            Map.entry("video.search.yahoo.com/mrss", "media"),
            Map.entry("video.search.yahoo.com/mrss/", "media"),
            Map.entry("podlove.org/simple-chapters", "psc"),
            Map.entry("prismstandard.org/namespaces/1.2/basic", "prism"),
            Map.entry("www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("purl.org/rss/1.0/modules/slash", "slash"),
            Map.entry("purl.org/rss/1.0/modules/syndication", "sy"),
            Map.entry("purl.org/syndication/thread/1.0", "thr"),
            Map.entry("madskills.com/public/xml/rss/module/trackback", "trackback"),
            Map.entry("wellformedweb.org/commentapi", "wfw"),
            Map.entry("www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("www.w3.org/1999/xlink", "xlink"),
            Map.entry("www.w3.org/2000/svg", "svg"),
            Map.entry("www.w3.org/1998/math/mathml", "mathml"),
            Map.entry("www.w3.org/xml/1998/namespace", "xml"));

    static final Names NONE = new Names(Map.of());

    private final Map<String, String> prefixes;

    private Names(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    /** The names in force inside {@code element}. */
    Names inside(Element element) {
        Map<String, String> declared = null;
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.equals("xmlns") || key.startsWith("xmlns:")) {
                declared = declared == null ? new HashMap<>(prefixes) : declared;
                String written = key.length() > 6 ? key.substring(6) : "";
                declared.put(written, meant(attribute.getValue(), written));
            }
        }
        return declared == null ? this : new Names(declared);
    }

    private static String meant(String namespace, String written) {
        String prefix = KNOWN.get(stripped(namespace));
        return prefix == null ? written : prefix;
    }

    /** A namespace address as {@link #KNOWN} writes it. */
    static String stripped(String namespace) {
        String uri = namespace.strip().toLowerCase(Locale.ROOT);
        uri = uri.startsWith("http://") ? uri.substring(7) : uri.startsWith("https://") ? uri.substring(8) : uri;
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    /** The name of an element, such as {@code pubdate} or {@code dc_date}. */
    String of(Element element) {
        String written = element.tagName().toLowerCase(Locale.ROOT);
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon);
        String meant = prefixes.getOrDefault(prefix, prefix.equals("atom") || prefix.equals("rss") ? "" : prefix);
        String local = written.substring(colon + 1);
        return meant.isEmpty() ? local : meant + "_" + local;
    }

    /** The value of an attribute written in whatever case and with whatever prefix; absent or blank gives null. */
    static @Nullable String attribute(Element element, String name) {
        String value = exactly(element, name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** As {@link #attribute}, but a blank value is kept. */
    static @Nullable String exactly(Element element, String name) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().equalsIgnoreCase(name)) {
                return attribute.getValue();
            }
        }
        return null;
    }
}
