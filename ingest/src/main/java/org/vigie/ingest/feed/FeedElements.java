package org.vigie.ingest.feed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which element means what, over all formats. */
final class FeedElements {
    /** Reads one element and what is inside it. */
    interface Handler {
        void read(FeedWalk walk, Element element, Frame frame);
    }

    private static final Map<String, Handler> TABLE = table();

    private FeedElements() {}

    static @Nullable Handler of(String name) {
        return TABLE.get(name);
    }

    private static Map<String, Handler> table() {
        Map<String, Handler> t = new HashMap<>();
        put(t, FeedWalk::item, "item", "entry", "product");
        put(t, (walk, e, f) -> walk.children(e, f), "rss", "rdf_rdf", "media_group", "media_content_group", "channels");
        put(t, FeedElements::feed, "feed", "channel", "feedinfo");
        put(t, FeedElements::source, "source");
        put(t, (walk, e, f) -> Pictures.image(walk, e, f, "image"), "image");
        put(t, (walk, e, f) -> Pictures.image(walk, e, f, "textinput"), "textinput", "textInput");
        put(t, Pictures::itunesImage, "itunes_image", "itunes_link");
        put(t, Pictures::media, "media_content", "media_thumbnail");

        put(t, FeedElements::title, "title", "dc_title");
        put(t, FeedElements::mediaTitle, "media_title");
        put(
                t,
                (walk, e, f) -> description(walk, e, f, "text/html"),
                "description",
                "dc_description",
                "media_description");
        put(t, (walk, e, f) -> description(walk, e, f, "text/plain"), "abstract");
        put(t, (walk, e, f) -> summary(walk, e, f), "summary", "itunes_summary");
        put(t, (walk, e, f) -> content(walk, e, f, "text/plain"), "content");
        put(t, (walk, e, f) -> content(walk, e, f, "text/html"), "content_encoded", "fullitem");
        put(t, (walk, e, f) -> content(walk, e, f, "application/xhtml+xml"), "body", "xhtml_body", "div", "xhtml_div");
        put(t, (walk, e, f) -> text(walk, e, f, "subtitle", "text/plain"), "subtitle", "tagline", "itunes_subtitle");
        put(
                t,
                (walk, e, f) -> text(walk, e, f, "rights", "text/plain"),
                "rights",
                "copyright",
                "dc_rights",
                "media_copyright");
        put(t, (walk, e, f) -> text(walk, e, f, "info", "text/plain"), "info", "feedburner_browserfriendly");

        put(
                t,
                (walk, e, f) -> People.author(e, f),
                "author",
                "managingeditor",
                "dc_author",
                "dc_creator",
                "itunes_author");
        put(t, (walk, e, f) -> People.contributor(e, f), "contributor", "dc_contributor");
        put(t, (walk, e, f) -> People.publisher(e, f), "publisher", "webmaster", "dc_publisher", "itunes_owner");

        put(t, (walk, e, f) -> time(e, f, "published"), "published", "issued", "pubdate", "dcterms_issued");
        put(
                t,
                (walk, e, f) -> time(e, f, "updated"),
                "updated",
                "modified",
                "dcterms_modified",
                "lastbuilddate",
                "dc_date");
        put(t, (walk, e, f) -> time(e, f, "created"), "created", "dcterms_created");
        put(t, (walk, e, f) -> time(e, f, "expired"), "expirationdate");
        put(t, FeedElements::validity, "dcterms_valid");

        put(t, Links::link, "link");
        put(t, Links::enclosure, "enclosure");
        put(t, Links::id, "id");
        put(t, Links::guid, "guid");
        put(t, Links::comments, "comments");
        put(t, Links::license, "cc_license", "creativecommons_license", "creativecommons_license");
        for (String name : List.of("docs", "icon", "logo", "url", "wfw_comment", "wfw_commentrss", "newlocation")) {
            put(t, (walk, e, f) -> Links.address(e, f, name), name);
        }

        put(t, Subjects::category, "category", "dc_subject", "keywords");
        put(t, Subjects::itunesCategory, "itunes_category");
        put(t, Subjects::keywords, "itunes_keywords", "media_keywords");
        put(t, Subjects::mediaCategory, "media_category");
        put(t, Subjects::language, "language", "dc_language");
        put(t, Subjects::generator, "generator");
        put(t, Subjects::generatorAgent, "admin_generatoragent");
        put(t, Subjects::skipped, "skiphours", "skipdays");
        put(t, Subjects::explicit, "itunes_explicit");
        put(t, Subjects::block, "itunes_block");
        put(t, Subjects::restriction, "media_restriction");
        put(t, Subjects::described, "media_rating", "media_license", "media_player", "media_credit");
        put(t, Places::simple, "georss_point", "georss_line", "georss_polygon", "georss_box", "geo_point");
        put(t, Places::shape, "gml_point", "gml_linestring", "gml_polygon");
        return Map.copyOf(t);
    }

    private static void put(Map<String, Handler> table, Handler handler, String... names) {
        Arrays.stream(names).forEach(name -> table.put(name.toLowerCase(Locale.ROOT), handler));
    }

    private static void feed(FeedWalk walk, Element element, Frame frame) {
        if (frame.lang() != null && element.normalName().equals("feed")) {
            walk.about.values.putIfAbsent("language", frame.lang());
        }
        Frame feed = frame.describing(walk.about, Frame.Place.FEED);
        channelDefinition(element, feed);
        walk.children(element, feed);
    }

    /** CDF says address and time in attributes. */
    static void channelDefinition(Element element, Frame frame) {
        String lastmod = Names.attribute(element, "lastmod");
        if (lastmod != null) {
            frame.draft().times.put("updated", FeedTime.of(lastmod));
        }
        String href = Names.attribute(element, "href");
        if (href != null) {
            Links.add(frame, new Link("alternate", null, Urls.resolve(frame.base(), href), null, null, null));
        }
    }

    /** Where an item was first published: an address and a name in RSS, the head of the other feed in Atom. */
    private static void source(FeedWalk walk, Element element, Frame frame) {
        Draft source = new Draft();
        frame.draft().source = source;
        String url = Names.attribute(element, "url");
        url = url == null ? Names.attribute(element, "href") : url;
        if (url != null) {
            source.more("href", Urls.resolve(frame.base(), url));
        }
        if (Inline.hasMarkup(element)) {
            walk.children(element, frame.describing(source, Frame.Place.SOURCE));
        } else if (TextReader.value(element) != null) {
            source.texts.put("title", walk.texts.read(element, frame, "text/plain", true));
        }
    }

    private static void title(FeedWalk walk, Element element, Frame frame) {
        Text text = walk.texts.read(element, frame, "text/plain", true);
        if (!Inline.isEmpty(element) && frame.draft().mayBeFirst("title", frame.depth())) {
            frame.draft().texts.put("title", text);
        }
    }

    /** The title of a picture or film stands in for a missing one. */
    private static void mediaTitle(FeedWalk walk, Element element, Frame frame) {
        Text text = walk.texts.read(element, frame, "text/plain", true);
        if (!Inline.isEmpty(element)) {
            frame.draft().texts.putIfAbsent("title", text);
        }
    }

    /** The first description is the summary; one beside it is the full text. */
    private static void description(FeedWalk walk, Element element, Frame frame, String type) {
        Draft draft = frame.draft();
        if (!frame.isItem()) {
            text(walk, element, frame, "subtitle", type);
        } else if (draft.texts.containsKey("summary") && !draft.hasContent) {
            content(walk, element, frame, type);
        } else {
            text(walk, element, frame, "summary", type);
        }
    }

    private static void summary(FeedWalk walk, Element element, Frame frame) {
        Draft draft = frame.draft();
        if (frame.isItem() && draft.texts.containsKey("summary") && !draft.hasContent) {
            content(walk, element, frame, "text/plain");
        } else {
            text(walk, element, frame, frame.isItem() ? "summary" : "subtitle", "text/plain");
        }
    }

    private static void content(FeedWalk walk, Element element, Frame frame, String type) {
        Draft draft = frame.draft();
        draft.hasContent = true;
        String src = Names.attribute(element, "src");
        if (src != null) {
            Links.add(
                    frame,
                    new Link(
                            "content",
                            Names.attribute(element, "type"),
                            Urls.resolve(frame.base(), src),
                            null,
                            null,
                            null));
        }
        Text text = walk.texts.read(element, frame, type, false);
        if (!Inline.isEmpty(element)) {
            draft.add(draft.contents, text);
        }
    }

    private static void text(FeedWalk walk, Element element, Frame frame, String key, String type) {
        Text text = walk.texts.read(element, frame, type, false);
        if (!Inline.isEmpty(element) && frame.draft().mayReplace(key, frame.depth())) {
            frame.draft().texts.put(key, text);
        }
    }

    private static void time(Element element, Frame frame, String key) {
        String written = TextReader.value(element);
        if (written != null && frame.draft().mayReplace(key, frame.depth())) {
            frame.draft().times.put(key, FeedTime.of(written));
        }
    }

    /** {@code start=...;end=...;scheme=W3C-DTF} of Dublin Core. */
    private static void validity(FeedWalk walk, Element element, Frame frame) {
        String written = TextReader.value(element);
        for (String part : written == null ? new String[0] : written.split(";")) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2 && Set.of("start", "end").contains(pair[0].strip())) {
                frame.draft().more("validity_" + pair[0].strip(), pair[1].strip());
            }
        }
    }
}
