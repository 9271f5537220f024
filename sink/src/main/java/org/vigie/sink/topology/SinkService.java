package org.vigie.sink.topology;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.schemas.registry.RegistryClient;
import org.vigie.schemas.streams.Program;
import org.vigie.schemas.streams.StartCheck;
import org.vigie.schemas.streams.StreamService;
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.Topics;
import org.vigie.sink.route.Routes;

/** The sink program without its main: started inside another program, or by its main class. */
public final class SinkService implements Program.Running {
    private static final Logger LOG = LoggerFactory.getLogger(SinkService.class);

    private final StreamService stream;

    private SinkService(StreamService stream) {
        this.stream = stream;
    }

    /**
     * Checks that Kafka, the topics and the registry are there, and starts.
     *
     * @throws org.vigie.schemas.streams.StartException with one line that says what is missing
     */
    public static SinkService start(SinkSettings settings) {
        RegistryClient schemas = settings.stream().schemas();
        Topics topics = new Topics(settings.stream().prefix(), schemas);
        List<Topic<?, ?>> needed = new ArrayList<>(
                List.of(topics.articlesEnriched(), topics.events(), topics.entities(), topics.deadLetters()));
        Topics.CATEGORIES.forEach(category -> needed.add(topics.events(category)));
        needed.addAll(new Routes(topics, settings.routes()).own());
        StartCheck.of(settings.stream(), schemas, needed);
        StreamService stream = StreamService.start(
                "sink",
                SinkTopology.build(schemas, settings),
                settings.stream().engine(topics.deadLetters().name()));
        LOG.info(
                "Sink started bootstrap={} application={} threads={}",
                settings.stream().bootstrap(),
                settings.stream().application(),
                settings.stream().threads());
        return new SinkService(stream);
    }

    /** The stream at work, to wait for and to ask. */
    @Override
    public StreamService stream() {
        return stream;
    }

    @Override
    public void close() {
        stream.close();
        LOG.info("Sink stopped");
    }
}
