package org.vigie.enrich.topology;

import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.vigie.enrich.ArticleAnalyser;
import org.vigie.schemas.serde.SchemaStore;
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.Topics;

/**
 * Every raw article in, exactly one record out: enriched, bad, or a repeat that names what it repeats.
 *
 * <pre>
 * articles.raw -> enrich (store: seen) -> articles.enriched | articles.bad | articles.repeats
 * </pre>
 *
 * <p>Raw records are taken as bytes and read inside, so that a record nobody can read is counted and typed like every
 * other bad one.
 */
public final class EnrichTopology {
    private EnrichTopology() {}

    public static Topology build(ArticleAnalyser analyser, SchemaStore schemas, EnrichSettings settings) {
        Topics topics = new Topics(settings.stream().prefix(), schemas);
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        topics.articlesRaw().name(),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("articles-raw"))
                .process(new Enrich(analyser, topics, settings), Named.as("enrich"))
                .split(Named.as("result-"))
                .branch((id, result) -> result instanceof Result.Enriched, to(topics.articlesEnriched(), "enriched"))
                .branch((id, result) -> result instanceof Result.Refused, to(topics.articlesBad(), "bad"))
                .branch((id, result) -> result instanceof Result.Repeated, to(topics.articlesRepeats(), "repeats"))
                .noDefaultBranch();
        return builder.build();
    }

    private static <V> Branched<String, Result> to(Topic<String, V> topic, String name) {
        return Branched.withConsumer(
                results -> {
                    @SuppressWarnings("unchecked") // The branch holds one kind of result, and this topic is its own.
                    KStream<String, V> records =
                            results.mapValues(result -> (V) result.record(), Named.as(name + "-record"));
                    records.to(
                            topic.name(),
                            Produced.with(topic.keys(), topic.values()).withName("articles-" + name));
                },
                name);
    }

    /** Makes the one step of the topology, with the store it needs. */
    private record Enrich(ArticleAnalyser analyser, Topics topics, EnrichSettings settings)
            implements ProcessorSupplier<String, byte[], String, Result> {
        @Override
        public Processor<String, byte[], String, Result> get() {
            return new ArticleProcessor(
                    new RawReader(topics.articlesRaw()),
                    analyser,
                    new Results(settings.version()),
                    settings.repeatsKept());
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(Seen.store(settings.repeatsKept()));
        }
    }
}
