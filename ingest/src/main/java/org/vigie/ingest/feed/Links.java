package org.vigie.ingest.feed;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Links and ids. The link of an item is the page to read: an alternate one that is HTML, else a guid that is an address. */
final class Links {
    static final int LONGEST = 2_048;

    private Links() {}

    static void link(FeedWalk walk, Element element, Frame frame) {
        String href = href(element);
        String rel = Names.attribute(element, "rel");
        String type = Names.attribute(element, "type");
        String role = rel == null ? "alternate" : rel.toLowerCase(Locale.ROOT);
        if (href == null) {
            href = TextReader.value(element);
            if (href == null) {
                return;
            }
            href = href.replace("&amp;", "&");
        }
        String url = Urls.resolve(frame.base(), href);
        String title = Names.attribute(element, "title");
        String media = type != null ? type : role.equals("self") ? "application/atom+xml" : "text/html";
        add(
                frame,
                new Link(
                        role,
                        media,
                        url,
                        title,
                        Names.attribute(element, "hreflang"),
                        Names.attribute(element, "length")));
    }

    private static @Nullable String href(Element element) {
        for (String name : new String[] {"href", "url", "uri"}) {
            String value = Names.exactly(element, name);
            if (value != null) {
                return value.strip();
            }
        }
        return null;
    }

    /** Keeps a link; an alternate page becomes the link of what is described. */
    static void add(Frame frame, Link link) {
        String href = link.href();
        if (href == null || href.isEmpty() || href.length() > LONGEST) {
            return;
        }
        Draft draft = frame.draft();
        draft.add(draft.links, link);
        boolean page = link.type() == null || link.type().contains("html");
        if (link.rel().equals("alternate") && page) {
            draft.values.put("link", href);
        }
    }

    static void enclosure(FeedWalk walk, Element element, Frame frame) {
        String href = href(element);
        if (href != null) {
            String url = Urls.resolve(frame.base(), href);
            add(
                    frame,
                    new Link(
                            "enclosure",
                            Names.attribute(element, "type"),
                            url,
                            null,
                            null,
                            Names.attribute(element, "length")));
        }
    }

    static void id(FeedWalk walk, Element element, Frame frame) {
        String id = TextReader.value(element);
        if (id != null && frame.draft().mayReplace("id", frame.depth())) {
            frame.draft().values.put("id", resolved(frame, id));
        }
    }

    private static String resolved(Frame frame, String id) {
        String absolute = Urls.resolve(frame.base(), id);
        return absolute.isEmpty() ? id : absolute;
    }

    /** A guid is the article's address as well, unless it says that it is not. */
    static void guid(FeedWalk walk, Element element, Frame frame) {
        String id = TextReader.value(element);
        if (id == null) {
            return;
        }
        String permalink = Names.attribute(element, "ispermalink");
        boolean isLink = permalink == null || permalink.equalsIgnoreCase("true");
        frame.draft().values.put("id", isLink ? resolved(frame, id) : id);
        if (isLink && Urls.isSafe(id) && id.length() <= LONGEST) {
            frame.draft().values.putIfAbsent("link", resolved(frame, id));
        }
    }

    static void comments(FeedWalk walk, Element element, Frame frame) {
        address(element, frame, "comments");
    }

    /** An element that holds an address. */
    static void address(Element element, Frame frame, String key) {
        String written = TextReader.value(element);
        String url = written == null ? "" : Urls.resolve(frame.base(), written);
        if (!url.isEmpty()) {
            frame.draft().more(key, url);
        }
    }

    static void license(FeedWalk walk, Element element, Frame frame) {
        String resource = Names.attribute(element, "rdf:resource");
        String written = resource == null ? TextReader.value(element) : resource;
        if (written != null) {
            String url = Urls.resolve(frame.base(), written);
            frame.draft().more("license", url);
            add(frame, new Link("license", null, url, null, null, null));
        }
    }
}
