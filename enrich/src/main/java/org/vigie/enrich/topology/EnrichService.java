package org.vigie.enrich.topology;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.enrich.ArticleAnalyser;
import org.vigie.schemas.registry.RegistryClient;
import org.vigie.schemas.streams.Program;
import org.vigie.schemas.streams.StartCheck;
import org.vigie.schemas.streams.StreamService;
import org.vigie.schemas.topic.Topics;

/**
 * The enrich program without its main: started inside another program, or by its main class.
 *
 * <pre>{@code
 * try (EnrichService enrich = EnrichService.start(EnrichSettings.from(values), analyser)) {
 *     enrich.stream().awaitEnd(Duration.ofDays(1));
 * }
 * }</pre>
 */
public final class EnrichService implements Program.Running {
    private static final Logger LOG = LoggerFactory.getLogger(EnrichService.class);

    private final StreamService stream;
    private final TimedAnalyser analyser;

    private EnrichService(StreamService stream, TimedAnalyser analyser) {
        this.stream = stream;
        this.analyser = analyser;
    }

    /**
     * Checks that Kafka, the topics and the registry are there, and starts.
     *
     * @throws org.vigie.schemas.streams.StartException with one line that says what is missing
     */
    public static EnrichService start(EnrichSettings settings, ArticleAnalyser analyser) {
        RegistryClient schemas = settings.stream().schemas();
        Topics topics = new Topics(settings.stream().prefix(), schemas);
        StartCheck.of(
                settings.stream(),
                schemas,
                List.of(
                        topics.articlesRaw(),
                        topics.articlesEnriched(),
                        topics.articlesBad(),
                        topics.articlesRepeats(),
                        topics.deadLetters()));
        TimedAnalyser timed = new TimedAnalyser(analyser, settings.articleBudget());
        StreamService stream = StreamService.start(
                "enrich",
                EnrichTopology.build(timed, schemas, settings),
                settings.stream().engine(topics.deadLetters().name()));
        LOG.info(
                "Enrich started bootstrap={} application={} threads={} version={}",
                settings.stream().bootstrap(),
                settings.stream().application(),
                settings.stream().threads(),
                settings.version());
        return new EnrichService(stream, timed);
    }

    /** The stream at work, to wait for and to ask. */
    @Override
    public StreamService stream() {
        return stream;
    }

    @Override
    public void close() {
        stream.close();
        analyser.close();
        LOG.info("Enrich stopped");
    }
}
