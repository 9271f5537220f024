package org.vigie.ingest.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@link FeedItem} while it is being read. Among several values the one nearest to the item's own element holds. */
final class Draft {
    private static final int MAX_LIST = 500;
    private static final int MAX_MORE = 200;

    final Map<String, Text> texts = new HashMap<>();
    final Map<String, String> values = new HashMap<>();
    final Map<String, FeedTime> times = new HashMap<>();
    final List<Text> contents = new ArrayList<>();
    final List<Person> authors = new ArrayList<>();
    final List<Person> contributors = new ArrayList<>();
    final List<Category> categories = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final Map<String, Object> more = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    @Nullable
    Person publisher;

    @Nullable
    Draft source;

    boolean hasContent;

    /** Whether a value found {@code depth} levels down may stand under {@code key}; a later one at the same depth may. */
    boolean mayReplace(String key, int depth) {
        Integer before = depths.get(key);
        if (before != null && before < depth) {
            return false;
        }
        depths.put(key, depth);
        return true;
    }

    /** Of equals the first stays: used for titles. */
    boolean mayBeFirst(String key, int depth) {
        Integer before = depths.get(key);
        if (before != null && before <= depth) {
            return false;
        }
        depths.put(key, depth);
        return true;
    }

    <T> void add(List<T> list, T value) {
        if (list.size() < MAX_LIST) {
            list.add(value);
        }
    }

    void more(String key, @Nullable Object value) {
        if (value != null && more.size() < MAX_MORE) {
            more.put(key, value);
        }
    }

    FeedItem build() {
        Text summary = texts.get("summary");
        return new FeedItem(
                values.get("id"),
                values.get("link"),
                texts.get("title"),
                texts.get("subtitle"),
                summary,
                contents,
                texts.get("rights"),
                texts.get("info"),
                values.get("author"),
                authors.stream().filter(person -> !person.isEmpty()).toList(),
                contributors.stream().filter(person -> !person.isEmpty()).toList(),
                publisher,
                times.get("published"),
                times.get("updated"),
                times.get("created"),
                times.get("expired"),
                values.get("language"),
                categories,
                links,
                source == null ? null : source.build(),
                more);
    }
}
