package org.vigie.ingest.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A feed as one flat JSON object per feed and item, for evaluation and for looking at: {@code title}, {@code title.type},
 * {@code authors.name} and so on; what there may be several of is a list. Times are epoch seconds, {@code published.raw} as written.
 */
final class FeedJson {
    private FeedJson() {}

    static void write(ObjectNode answer, Feed feed, @Nullable String complaint) {
        answer.put("version", feed.format());
        answer.put("encoding", feed.encoding());
        answer.put("malformed", complaint != null);
        item(answer.putObject("feed"), "", feed.about());
        ArrayNode entries = answer.putArray("entries");
        for (FeedItem item : feed.items()) {
            item(entries.addObject(), "", item);
        }
    }

    private static void item(ObjectNode node, String prefix, FeedItem item) {
        item.more().forEach((key, value) -> more(node, prefix + key, value));
        put(node, prefix + "id", item.id());
        put(node, prefix + "link", item.link());
        put(node, prefix + "language", item.lang());
        put(node, prefix + "author", item.author());
        text(node, prefix + "title", item.title());
        text(node, prefix + "subtitle", item.subtitle());
        text(node, prefix + "rights", item.rights());
        text(node, prefix + "info", item.info());
        // an item that has only a full text is summed up by it
        text(
                node,
                prefix + "summary",
                item.summary() == null && !item.contents().isEmpty()
                        ? item.contents().get(0)
                        : item.summary());
        texts(node, prefix + "content", item.contents());
        time(node, prefix + "published", item.published());
        time(node, prefix + "updated", item.updated());
        time(node, prefix + "created", item.created());
        time(node, prefix + "expired", item.expired());
        people(node, prefix + "authors", item.authors());
        people(node, prefix + "contributors", item.contributors());
        if (!item.authors().isEmpty()) {
            person(node, prefix + "author", item.authors().get(item.authors().size() - 1));
        }
        if (item.publisher() != null) {
            person(node, prefix + "publisher", item.publisher());
        }
        list(node, prefix + "tags", item.categories(), Category::term);
        list(node, prefix + "tags.scheme", item.categories(), Category::scheme);
        list(node, prefix + "tags.label", item.categories(), Category::label);
        links(node, prefix, item);
        if (item.source() != null) {
            item(node, prefix + "source.", item.source());
        }
    }

    private static void links(ObjectNode node, String prefix, FeedItem item) {
        list(node, prefix + "links.href", item.links(), Link::href);
        list(node, prefix + "links.rel", item.links(), Link::rel);
        list(node, prefix + "links.type", item.links(), Link::type);
        list(node, prefix + "links.title", item.links(), Link::title);
        list(node, prefix + "links.hreflang", item.links(), Link::hreflang);
        list(node, prefix + "links.length", item.links(), Link::length);
        list(node, prefix + "enclosure", item.enclosures(), Link::href);
        list(node, prefix + "enclosure.type", item.enclosures(), Link::type);
        list(node, prefix + "enclosure.length", item.enclosures(), Link::length);
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    private static void more(ObjectNode node, String key, Object value) {
        if (value instanceof List<?> list) {
            ArrayNode array = node.putArray(key).addArray();
            list.forEach(array::addPOJO);
        } else {
            node.putPOJO(key, value);
        }
    }

    private static void text(ObjectNode node, String key, @Nullable Text text) {
        if (text != null) {
            node.put(key, text.html());
            node.put(key + ".type", text.type());
            put(node, key + ".language", text.lang());
            put(node, key + ".base", text.base());
        }
    }

    private static void texts(ObjectNode node, String key, List<Text> texts) {
        list(node, key, texts, Text::html);
        list(node, key + ".type", texts, Text::type);
        list(node, key + ".language", texts, Text::lang);
        list(node, key + ".base", texts, Text::base);
    }

    private static void time(ObjectNode node, String key, @Nullable FeedTime time) {
        if (time != null) {
            node.put(key + ".raw", time.raw());
            if (time.instant() != null) {
                node.put(key, time.instant().getEpochSecond());
            }
        }
    }

    private static void people(ObjectNode node, String key, List<Person> people) {
        list(node, key + ".name", people, Person::name);
        list(node, key + ".email", people, Person::email);
        list(node, key + ".url", people, Person::url);
    }

    private static void person(ObjectNode node, String key, Person person) {
        for (Map.Entry<String, Function<Person, @Nullable String>> part : PARTS) {
            put(node, key + part.getKey(), part.getValue().apply(person));
        }
    }

    private static final List<Map.Entry<String, Function<Person, @Nullable String>>> PARTS = List.of(
            Map.entry(".name", Person::name), Map.entry(".email", Person::email), Map.entry(".url", Person::url));

    private static <T> void list(ObjectNode node, String key, List<T> values, Function<T, @Nullable String> part) {
        if (values.stream().anyMatch(value -> part.apply(value) != null)) {
            ArrayNode array = node.putArray(key);
            values.forEach(value -> array.add(part.apply(value)));
        }
    }
}
