package org.vigie.ingest.feed;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML from a feed, made safe to show: words and structure stay, whatever could run, load or imitate the page around it goes.
 * Links become absolute; one with a dangerous scheme loses its address.
 */
final class HtmlCleaner {
    /** Attributes that hold addresses, by HTML 4 and 5. */
    private static final Map<String, String[]> ADDRESSES = Map.ofEntries(
            Map.entry("a", new String[] {"href"}),
            Map.entry("area", new String[] {"href"}),
            Map.entry("audio", new String[] {"src"}),
            Map.entry("blockquote", new String[] {"cite"}),
            Map.entry("del", new String[] {"cite"}),
            Map.entry("img", new String[] {"longdesc", "src", "usemap"}),
            Map.entry("ins", new String[] {"cite"}),
            Map.entry("q", new String[] {"cite"}),
            Map.entry("source", new String[] {"src"}),
            Map.entry("video", new String[] {"poster", "src"}));

    private static final Safelist SAFE = Safelist.none()
            .addTags(
                    "a",
                    "abbr",
                    "acronym",
                    "address",
                    "area",
                    "article",
                    "aside",
                    "audio",
                    "b",
                    "bdi",
                    "bdo",
                    "big",
                    "blockquote",
                    "br",
                    "caption",
                    "center",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "font",
                    "footer",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "map",
                    "mark",
                    "menu",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "section",
                    "small",
                    "source",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "tt",
                    "u",
                    "ul",
                    "var",
                    "video",
                    "wbr")
            .addAttributes(":all", "dir", "lang", "title")
            .addAttributes("a", "href", "hreflang", "rel")
            .addAttributes("area", "alt", "coords", "href", "shape")
            .addAttributes("audio", "controls", "src")
            .addAttributes("blockquote", "cite")
            .addAttributes("col", "span")
            .addAttributes("colgroup", "span")
            .addAttributes("del", "cite", "datetime")
            .addAttributes("img", "alt", "height", "longdesc", "src", "usemap", "width")
            .addAttributes("ins", "cite", "datetime")
            .addAttributes("map", "name")
            .addAttributes("ol", "start", "type")
            .addAttributes("q", "cite")
            .addAttributes("source", "src", "type")
            .addAttributes("table", "summary")
            .addAttributes("td", "abbr", "colspan", "headers", "rowspan")
            .addAttributes("th", "abbr", "colspan", "headers", "rowspan", "scope")
            .addAttributes("time", "datetime")
            .addAttributes("video", "controls", "height", "poster", "src", "width");

    /** Deeper markup than this is nobody's article. */
    private static final int MAX_DEPTH = 256;

    /** Tags after which a parser takes everything for raw text: left unclosed they would swallow the rest of the article. */
    private static final Pattern RAW_TEXT = Pattern.compile(
            "</?(iframe|noframes|noembed|noscript|xmp|plaintext|textarea|frameset|frame)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private HtmlCleaner() {}

    static String clean(String html, String base) {
        String words = RAW_TEXT.matcher(html).replaceAll("");
        Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput("<body>" + words, "");
        // Browsers show neither the fallback of an applet nor what stands inside a script.
        document.select("applet, script, style").remove();
        resolve(document, base);
        Document safe = new Cleaner(SAFE).clean(document);
        safe.outputSettings().prettyPrint(false);
        return safe.body().html();
    }

    private static void resolve(Document document, String base) {
        for (Element element : document.body().getAllElements()) {
            String[] names = ADDRESSES.get(element.normalName());
            if (names == null) {
                continue;
            }
            for (String name : names) {
                if (element.hasAttr(name)) {
                    element.attr(name, Urls.resolve(base, element.attr(name)));
                }
            }
        }
    }
}
