package org.vigie.sink.topology;

import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.vigie.schemas.serde.SchemaStore;
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.Topics;
import org.vigie.sink.route.Routes;
import org.vigie.v1.EnrichedArticle;
import org.vigie.v1.EntityMentionRecord;
import org.vigie.v1.EventRecord;

/**
 * Enriched articles in; events, routed events and entities out.
 *
 * <pre>
 * articles.enriched -> reports (store: article-events) -> by deed
 *                   -> merge (store: deeds) -> publish (store: events) -> events, events.&lt;category&gt;, events.&lt;route&gt;
 *                   -> entities -> entities
 * </pre>
 *
 * <p>A new revision of an article replaces its events: what it no longer says is retracted by a tombstone, what it says
 * unchanged is not sent again.
 */
public final class SinkTopology {
    private static final String DEEDS = "deeds";

    private SinkTopology() {}

    /** The internal topic on which reports of the same deed meet, read by the same group. */
    public static String internalTopic(String application) {
        return application + "-" + DEEDS + "-repartition";
    }

    public static Topology build(SchemaStore schemas, SinkSettings settings) {
        Topics topics = new Topics(settings.stream().prefix(), schemas);
        StreamsBuilder builder = new StreamsBuilder();
        Topic<String, EnrichedArticle> enriched = topics.articlesEnriched();
        KStream<String, EnrichedArticle> articles = builder.stream(
                enriched.name(),
                Consumed.with(enriched.keys(), enriched.values()).withName("articles-enriched"));
        events(articles, topics, settings);
        entities(articles, topics);
        return builder.build();
    }

    private static void events(KStream<String, EnrichedArticle> articles, Topics topics, SinkSettings settings) {
        articles.process(new Report(settings), Named.as("reports"))
                .repartition(Repartitioned.with(Serdes.String(), Change.serde()).withName(DEEDS))
                .process(new Merge(settings), Named.as("merge"))
                .process(new Publish(topics, settings), Named.as("publish"))
                .to(
                        (id, publication, context) -> publication.topic(),
                        Produced.with(Serdes.String(), publications(topics.events()))
                                .withName("events"));
    }

    private static void entities(KStream<String, EnrichedArticle> articles, Topics topics) {
        Topic<String, EntityMentionRecord> entities = topics.entities();
        articles.filter((id, article) -> article != null, Named.as("present"))
                .process(EntityProcessor::new, Named.as("entities"))
                .to(
                        entities.name(),
                        Produced.with(entities.keys(), entities.values()).withName("entities-topic"));
    }

    /** Writes what is published; a retraction becomes a tombstone. Nobody reads it back. */
    private static Serde<Publication> publications(Topic<String, EventRecord> events) {
        return Serdes.serdeFrom(
                (topic, publication) -> events.values().serializer().serialize(topic, publication.record()),
                (topic, bytes) -> {
                    throw new UnsupportedOperationException("publications are only written");
                });
    }

    private record Report(SinkSettings settings) implements ProcessorSupplier<String, EnrichedArticle, String, Change> {
        @Override
        public Processor<String, EnrichedArticle, String, Change> get() {
            return new ReportProcessor(settings.eventsKept());
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(ReportProcessor.store());
        }
    }

    private record Merge(SinkSettings settings) implements ProcessorSupplier<String, Change, String, EventRecord> {
        @Override
        public Processor<String, Change, String, EventRecord> get() {
            return new MergeProcessor(settings.eventsKept());
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(MergeProcessor.store());
        }
    }

    private record Publish(Topics topics, SinkSettings settings)
            implements ProcessorSupplier<String, EventRecord, String, Publication> {
        @Override
        public Processor<String, EventRecord, String, Publication> get() {
            return new PublishProcessor(new Routes(topics, settings.routes()), settings.eventsKept());
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(PublishProcessor.store());
        }
    }
}
