package org.vigie.ingest.feed;

import org.jsoup.nodes.Element;

/** Pictures, films and search boxes of a feed: what stands inside them is theirs, not the feed's. */
final class Pictures {
    private Pictures() {}

    /** Children become {@code image.title}, {@code image.link} ...; the address is {@code image.href}. */
    static void image(FeedWalk walk, Element element, Frame frame, String name) {
        String href = Names.attribute(element, "href");
        if (href != null) {
            frame.draft().more(name + ".href", Urls.resolve(frame.base(), href));
        }
        for (Element child : element.children()) {
            Frame inside = frame.inside(child);
            String key = inside.names().of(child);
            String value = TextReader.value(child);
            if (value == null) {
                continue;
            }
            switch (key) {
                case "url" -> frame.draft().more(name + ".href", Urls.resolve(inside.base(), value));
                case "link" -> frame.draft().more(name + ".link", Urls.resolve(inside.base(), value));
                case "item", "entry" -> walk.item(child, inside);
                default -> frame.draft().more(name + "." + key, value);
            }
        }
    }

    static void itunesImage(FeedWalk walk, Element element, Frame frame) {
        String href = Names.attribute(element, "href");
        href = href == null ? Names.attribute(element, "url") : href;
        if (href != null) {
            frame.draft().more("image.href", Urls.resolve(frame.base(), href));
        }
    }

    static void media(FeedWalk walk, Element element, Frame frame) {
        String url = Names.attribute(element, "url");
        if (url != null) {
            String rel = frame.names().of(element).equals("media_thumbnail") ? "thumbnail" : "media";
            String type = Names.attribute(element, "type");
            String size = Names.attribute(element, "filesize");
            Links.add(
                    frame,
                    new Link(rel, type, Urls.resolve(frame.base(), url), null, Names.attribute(element, "lang"), size));
        }
        walk.children(element, frame);
    }
}
