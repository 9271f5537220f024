package org.vigie.ingest.publish;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigie.ingest.feed.Feed;
import org.vigie.ingest.feed.FeedItem;
import org.vigie.ingest.feed.FeedTime;
import org.vigie.ingest.feed.Person;
import org.vigie.ingest.feed.Text;
import org.vigie.v1.Origin;
import org.vigie.v1.OriginKind;
import org.vigie.v1.RawArticle;

/**
 * The items of a feed as raw articles, for feeds that carry what they announce: the body is the item's fullest text, what
 * else the feed says goes along as hints.
 */
public final class FeedArticles {
    private FeedArticles() {}

    /**
     * @param source address or path of the feed
     * @param feedId its id in the feed list, absent when it is on none
     */
    public static List<RawArticle> of(Feed feed, String source, @Nullable String feedId) {
        int count = feed.items().size();
        return Stream.iterate(0, item -> item < count, item -> item + 1)
                .map(item -> article(feed, feed.items().get(item), new Origin(OriginKind.FEED, source, feedId, item)))
                .toList();
    }

    private static RawArticle article(Feed feed, FeedItem item, Origin origin) {
        byte[] body = body(item).getBytes(StandardCharsets.UTF_8);
        String url = CanonicalUrl.of(item.link());
        FeedTime updated = item.updated();
        return RawArticle.newBuilder()
                .setId(ArticleId.of(url, item.id(), publisher(feed), body))
                .setUrl(url)
                .setOrigin(origin)
                .setContentType("text/html")
                .setCharset("utf-8")
                .setHeaders(Map.of())
                .setBody(ByteBuffer.wrap(body))
                .setTitle(plain(item.title()))
                .setPublished(time(item.published() == null ? updated : item.published()))
                .setLang(lang(feed, item))
                .setPublisher(publisher(feed))
                .setAuthors(authors(item))
                .setRevision(updated == null ? null : updated.raw())
                .setAttempt(0)
                .build();
    }

    private static String body(FeedItem item) {
        Text body = item.body();
        return body == null ? "" : body.html();
    }

    private static @Nullable String plain(@Nullable Text text) {
        return text == null || text.plain().isBlank() ? null : text.plain();
    }

    private static @Nullable String time(@Nullable FeedTime time) {
        return time == null || time.instant() == null ? null : time.instant().toString();
    }

    private static @Nullable String lang(Feed feed, FeedItem item) {
        return item.lang() == null ? feed.about().lang() : item.lang();
    }

    /** The feed's title is what readers know its publisher by. */
    private static @Nullable String publisher(Feed feed) {
        return plain(feed.about().title());
    }

    private static List<String> authors(FeedItem item) {
        return item.authors().stream()
                .map(Person::name)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
    }
}
