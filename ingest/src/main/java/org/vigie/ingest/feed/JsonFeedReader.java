package org.vigie.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1. */
final class JsonFeedReader {
    private static final JsonMapper MAPPER = JsonMapper.builder(new com.fasterxml.jackson.core.JsonFactoryBuilder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .build();

    private final String base;

    private JsonFeedReader(String base) {
        this.base = base;
    }

    static FeedReading read(String text, FeedSource source, String encoding) {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            return new FeedReading.Refused(
                    FeedReading.Reason.NOT_A_FEED,
                    "The answer is JSON that cannot be read: " + malformed.getOriginalMessage());
        }
        String version = root.path("version").asText("");
        if (!version.contains("jsonfeed.org") && !root.path("items").isArray()) {
            return new FeedReading.Refused(FeedReading.Reason.NOT_A_FEED, "The answer is JSON, but not a JSON Feed.");
        }
        String format = version.endsWith("/1") ? "json1" : version.endsWith("/1.1") ? "json11" : "json";
        return new FeedReading.Read(
                new JsonFeedReader(source.base()).feed(root, format, encoding, source.contentLanguage()));
    }

    private Feed feed(JsonNode root, String format, String encoding, @Nullable String language) {
        Draft about = new Draft();
        String lang = string(root, "language");
        lang = lang == null ? language : lang;
        put(about, "language", lang);
        title(about, root, lang);
        Text subtitle = plain(string(root, "description"), lang);
        if (subtitle != null) {
            about.texts.put("subtitle", subtitle);
        }
        link(about, "alternate", string(root, "home_page_url"));
        link(about, "self", string(root, "feed_url"));
        link(about, "next", string(root, "next_url"));
        about.more("icon", string(root, "icon"));
        about.more("image.href", string(root, "icon"));
        people(about, root);
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : root.path("items")) {
            if (item.isObject() && items.size() < FeedWalk.MAX_ITEMS) {
                items.add(item(item, lang));
            }
        }
        return new Feed(format, encoding, null, about.build(), items);
    }

    private FeedItem item(JsonNode node, @Nullable String feedLang) {
        Draft item = new Draft();
        String lang = string(node, "language");
        put(item, "language", lang);
        lang = lang == null ? feedLang : lang;
        put(item, "id", string(node, "id"));
        title(item, node, lang);
        link(item, "alternate", string(node, "url"));
        link(item, "related", string(node, "external_url"));
        Text summary = plain(string(node, "summary"), lang);
        if (summary != null) {
            item.texts.put("summary", summary);
        }
        String html = string(node, "content_html");
        if (html != null) {
            item.contents.add(new Text(HtmlCleaner.clean(html, base), "text/html", lang, base));
        }
        Text text = plain(string(node, "content_text"), lang);
        if (text != null) {
            item.contents.add(text);
        }
        time(item, "published", string(node, "date_published"));
        time(item, "updated", string(node, "date_modified"));
        item.more("image.href", string(node, "image"));
        people(item, node);
        for (JsonNode tag : node.path("tags")) {
            item.add(item.categories, new Category(tag.asText(), null, null));
        }
        for (JsonNode file : node.path("attachments")) {
            String url = string(file, "url");
            if (url != null) {
                String size = string(file, "size_in_bytes");
                item.add(
                        item.links,
                        new Link(
                                "enclosure",
                                string(file, "mime_type"),
                                Urls.resolve(base, url),
                                string(file, "title"),
                                null,
                                size));
            }
        }
        return item.build();
    }

    private void title(Draft draft, JsonNode node, @Nullable String lang) {
        Text title = plain(string(node, "title"), lang);
        if (title != null) {
            draft.texts.put("title", title);
        }
    }

    private @Nullable Text plain(@Nullable String text, @Nullable String lang) {
        return text == null ? null : new Text(Entities.escape(text), "text/plain", lang, base);
    }

    private void link(Draft draft, String rel, @Nullable String url) {
        String absolute = url == null ? "" : Urls.resolve(base, url);
        if (!absolute.isEmpty() && absolute.length() <= Links.LONGEST) {
            draft.links.add(new Link(rel, rel.equals("alternate") ? "text/html" : null, absolute, null, null, null));
            if (rel.equals("alternate")) {
                draft.values.put("link", absolute);
            }
        }
    }

    private static void people(Draft draft, JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        node.path("authors").forEach(all::add);
        if (all.isEmpty() && node.path("author").isObject()) {
            all.add(node.path("author"));
        }
        for (JsonNode author : all) {
            Person person = new Person(string(author, "name"), null, string(author, "url"));
            draft.add(draft.authors, person);
            if (person.name() != null) {
                draft.values.putIfAbsent("author", person.name());
            }
        }
    }

    private static void time(Draft draft, String key, @Nullable String written) {
        if (written != null) {
            draft.times.put(key, FeedTime.of(written));
        }
    }

    private static void put(Draft draft, String key, @Nullable String value) {
        if (value != null) {
            draft.values.put(key, value);
        }
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() && !value.isNumber()) {
            return null;
        }
        String text = value.asText().strip();
        return text.isEmpty() ? null : text;
    }
}
