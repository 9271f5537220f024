package org.vigie.schemas.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.vigie.schemas.serde.AvroSerde;
import org.vigie.schemas.serde.SchemaStore;
import org.vigie.v1.BadArticle;
import org.vigie.v1.EnrichedArticle;
import org.vigie.v1.EntityMentionRecord;
import org.vigie.v1.EventRecord;
import org.vigie.v1.FeedState;
import org.vigie.v1.RawArticle;
import org.vigie.v1.RepeatArticle;

/**
 * Every topic on one page.
 *
 * <p>One record on {@code articles.raw} gives exactly one on {@code articles.enriched}, {@code articles.bad} or {@code
 * articles.repeats}. Keys are plain UTF-8: article id, event id, entity id, feed id.
 */
public final class Topics {
    /** The usual prefix of all topics. */
    public static final String PREFIX = "news.";

    /** The largest record on the article topics, and the {@code max.request.size} of who writes them. */
    public static final int MAX_ARTICLE = 6 << 20;

    /** The largest record on the other topics. */
    public static final int MAX_EVENT = 1 << 20;

    /** PLOVER categories; each has its topic {@code events.<category>}. */
    public static final List<String> CATEGORIES = List.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    private final String prefix;
    private final SchemaStore schemas;

    public Topics(String prefix, SchemaStore schemas) {
        this.prefix = prefix;
        this.schemas = schemas;
    }

    public static Topics standard(SchemaStore schemas) {
        return new Topics(PREFIX, schemas);
    }

    /** What was received, byte for byte: for a week, to be read again by a better program. */
    public Topic<String, RawArticle> articlesRaw() {
        return topic("articles.raw", RawArticle.class, Kept.days(7, MAX_ARTICLE));
    }

    /** What the articles say: the latest revision of each, for thirty days. */
    public Topic<String, EnrichedArticle> articlesEnriched() {
        return topic("articles.enriched", EnrichedArticle.class, Kept.latestForDays(30, MAX_ARTICLE));
    }

    /** What could not be read, with its bytes, to be repaired and sent again within thirty days. */
    public Topic<String, BadArticle> articlesBad() {
        return topic("articles.bad", BadArticle.class, Kept.days(30, MAX_ARTICLE));
    }

    /** What had been read before with the same content; names what it repeats. */
    public Topic<String, RepeatArticle> articlesRepeats() {
        return topic("articles.repeats", RepeatArticle.class, Kept.days(7, MAX_EVENT));
    }

    /**
     * What the stream engine itself could not handle, raw: the second net under {@code articles.bad}. Empty unless the
     * program has a defect.
     */
    public Topic<byte[], byte[]> deadLetters() {
        return new Topic<>(prefix + "dead-letters", Serdes.ByteArray(), Serdes.ByteArray(), Kept.days(30, MAX_ARTICLE));
    }

    /** Events with their reports; a tombstone retracts one. */
    public Topic<String, EventRecord> events() {
        return topic("events", EventRecord.class, Kept.latest(MAX_EVENT));
    }

    /** Events of one category such as {@code ASSAULT}, or of a route by its name. */
    public Topic<String, EventRecord> events(String categoryOrRoute) {
        return topic("events." + categoryOrRoute.toLowerCase(Locale.ROOT), EventRecord.class, Kept.latest(MAX_EVENT));
    }

    /** Who and what is mentioned by which article, for thirty days. */
    public Topic<String, EntityMentionRecord> entities() {
        return topic("entities", EntityMentionRecord.class, Kept.days(30, MAX_EVENT));
    }

    /** What ingest remembers of each feed. */
    public Topic<String, FeedState> feeds() {
        return topic("feeds", FeedState.class, Kept.latest(MAX_EVENT));
    }

    /** All of them, to be created. */
    public List<Topic<?, ?>> all() {
        List<Topic<?, ?>> all = new ArrayList<>(List.of(
                articlesRaw(),
                articlesEnriched(),
                articlesBad(),
                articlesRepeats(),
                deadLetters(),
                events(),
                entities(),
                feeds()));
        CATEGORIES.forEach(category -> all.add(events(category)));
        return List.copyOf(all);
    }

    /** The topic with a full or short name, such as {@code news.events} or {@code events}. */
    public Optional<Topic<?, ?>> named(String name) {
        return all().stream()
                .filter(topic -> topic.name().equals(name) || topic.name().equals(prefix + name))
                .findFirst();
    }

    private <V extends SpecificRecord> Topic<String, V> topic(String name, Class<V> type, Map<String, String> kept) {
        return new Topic<>(prefix + name, Serdes.String(), new AvroSerde<>(type, schemas), kept);
    }
}
