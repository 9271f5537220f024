package org.vigie.ingest.feed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says about one article; the same record holds what it says about itself, and about the source an article was taken from.
 *
 * @param id the publisher's id
 * @param link address of the article
 * @param subtitle second headline, or the description of a whole feed
 * @param contents full texts, in the order given
 * @param author the byline as written
 * @param lang language stated for this item
 * @param links all links, with their roles; enclosures and media files among them
 * @param source the feed the item was first published in
 * @param more everything else that was said, by {@code element} or {@code element.attribute}: strings, numbers, booleans, lists of them
 */
public record FeedItem(
        @Nullable String id,
        @Nullable String link,
        @Nullable Text title,
        @Nullable Text subtitle,
        @Nullable Text summary,
        List<Text> contents,
        @Nullable Text rights,
        @Nullable Text info,
        @Nullable String author,
        List<Person> authors,
        List<Person> contributors,
        @Nullable Person publisher,
        @Nullable FeedTime published,
        @Nullable FeedTime updated,
        @Nullable FeedTime created,
        @Nullable FeedTime expired,
        @Nullable String lang,
        List<Category> categories,
        List<Link> links,
        @Nullable FeedItem source,
        Map<String, Object> more) {
    public FeedItem {
        contents = List.copyOf(contents);
        authors = List.copyOf(authors);
        contributors = List.copyOf(contributors);
        categories = List.copyOf(categories);
        links = List.copyOf(links);
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /** Files that belong to the item: sound, film, pictures. */
    public List<Link> enclosures() {
        return links.stream().filter(link -> link.rel().equals("enclosure")).toList();
    }

    /** The fullest text there is: the longest content, or the summary. */
    public @Nullable Text body() {
        Text longest = summary;
        for (Text content : contents) {
            if (longest == null || content.html().length() > longest.html().length()) {
                longest = content;
            }
        }
        return longest;
    }
}
