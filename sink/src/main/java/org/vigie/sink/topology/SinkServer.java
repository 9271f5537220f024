package org.vigie.sink.topology;

import java.util.Optional;
import org.vigie.schemas.streams.Program;
import org.vigie.schemas.streams.StreamService;
import org.vigie.schemas.topic.Topics;
import org.vigie.sink.http.EventServer.Health;

/** The sink program with its HTTP beside it. */
public final class SinkServer implements Program.Running {
    private final SinkService sink;
    private final Optional<HttpService> http;

    private SinkServer(SinkService sink, Optional<HttpService> http) {
        this.sink = sink;
        this.http = http;
    }

    /**
     * Starts both.
     *
     * @throws org.vigie.schemas.streams.StartException with one line that says what is missing
     */
    public static SinkServer start(SinkSettings settings) {
        SinkService sink = SinkService.start(settings);
        try {
            StreamService stream = sink.stream();
            Topics topics =
                    new Topics(settings.stream().prefix(), settings.stream().schemas());
            return new SinkServer(
                    sink,
                    HttpService.start(
                            topics,
                            settings.stream().clients(),
                            settings.http(),
                            new Health(stream::isAlive, stream::isRunning)));
        } catch (RuntimeException cannot) {
            sink.close();
            throw cannot;
        }
    }

    @Override
    public StreamService stream() {
        return sink.stream();
    }

    /** Where HTTP is, if at all. */
    public Optional<Integer> httpPort() {
        return http.map(HttpService::port);
    }

    @Override
    public void close() {
        http.ifPresent(HttpService::close);
        sink.close();
    }
}
