package org.vigie.ingest.feed;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Categories, languages, and the small facts feeds state about themselves. */
final class Subjects {
    private static final String ITUNES = "http://www.itunes.com/";
    private static final String MEDIA = "http://search.yahoo.com/mrss/category_schema";

    private Subjects() {}

    static void category(FeedWalk walk, Element element, Frame frame) {
        String scheme = Names.attribute(element, "scheme");
        scheme = scheme == null ? Names.attribute(element, "domain") : scheme;
        add(frame, element, scheme);
        walk.children(element, frame);
    }

    static void mediaCategory(FeedWalk walk, Element element, Frame frame) {
        String scheme = Names.attribute(element, "scheme");
        add(frame, element, scheme == null ? MEDIA : scheme);
    }

    private static void add(Frame frame, Element element, @Nullable String scheme) {
        String term = Names.attribute(element, "term");
        term = term == null && !Inline.hasMarkup(element) ? TextReader.value(element) : term;
        String label = Names.attribute(element, "label");
        if (term != null || scheme != null || label != null) {
            Draft draft = frame.draft();
            draft.add(draft.categories, new Category(term, scheme, label));
        }
    }

    static void itunesCategory(FeedWalk walk, Element element, Frame frame) {
        String term = Names.attribute(element, "text");
        if (term != null) {
            frame.draft().add(frame.draft().categories, new Category(term, ITUNES, null));
        }
        walk.children(element, frame);
    }

    static void keywords(FeedWalk walk, Element element, Frame frame) {
        String written = TextReader.value(element);
        for (String term : written == null ? new String[0] : written.split(",")) {
            if (!term.isBlank()) {
                frame.draft().add(frame.draft().categories, new Category(term.strip(), ITUNES, null));
            }
        }
    }

    static void language(FeedWalk walk, Element element, Frame frame) {
        String written = TextReader.value(element);
        if (written != null && written.length() <= 35) {
            frame.draft().values.put("language", written.replace('_', '-'));
        }
    }

    static void generator(FeedWalk walk, Element element, Frame frame) {
        Draft draft = frame.draft();
        String name = TextReader.value(element);
        draft.more("generator", name);
        draft.more("generator.name", name);
        draft.more("generator.version", Names.attribute(element, "version"));
        String url = Names.attribute(element, "url");
        url = url == null ? Names.attribute(element, "uri") : url;
        url = url == null ? Names.attribute(element, "href") : url;
        if (url != null) {
            draft.more("generator.href", Urls.resolve(frame.base(), url));
            draft.more("generator.url", Urls.resolve(frame.base(), url));
        }
    }

    static void generatorAgent(FeedWalk walk, Element element, Frame frame) {
        String resource = Names.attribute(element, "rdf:resource");
        if (resource != null) {
            frame.draft().more("generator", resource);
            frame.draft().more("generator.href", Urls.resolve(frame.base(), resource));
        }
    }

    /** Hours of the day, or days of the week, in which the feed asks not to be read. */
    static void skipped(FeedWalk walk, Element element, Frame frame) {
        List<String> words = element.children().stream()
                .map(Element::text)
                .filter(word -> !word.isBlank())
                .limit(24)
                .toList();
        frame.draft().more(frame.names().of(element), words);
    }

    static void explicit(FeedWalk walk, Element element, Frame frame) {
        String written = TextReader.value(element);
        String value = written == null ? "" : written.toLowerCase(Locale.ROOT);
        if (value.equals("yes") || value.equals("true")) {
            frame.draft().more("itunes_explicit", true);
        } else if (value.equals("clean") || value.equals("no") || value.equals("false")) {
            frame.draft().more("itunes_explicit", false);
        }
    }

    static void block(FeedWalk walk, Element element, Frame frame) {
        String written = TextReader.value(element);
        frame.draft().more("itunes_block", written != null && written.equalsIgnoreCase("yes") ? 1 : 0);
    }

    static void restriction(FeedWalk walk, Element element, Frame frame) {
        attributes(element, frame, "media_restriction");
        String written = TextReader.value(element);
        if (written != null) {
            List<String> countries = List.of(written.toLowerCase(Locale.ROOT).split("\\s+"));
            frame.draft().more("media_restriction.content", countries);
        }
    }

    /** An element that has attributes and words: {@code name.attribute} and {@code name.content}. */
    static void described(FeedWalk walk, Element element, Frame frame) {
        String name = frame.names().of(element);
        attributes(element, frame, name);
        frame.draft().more(name + ".content", TextReader.value(element));
    }

    private static void attributes(Element element, Frame frame, String name) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!key.startsWith("xml")) {
                frame.draft().more(name + "." + key, attribute.getValue());
            }
        }
    }
}
