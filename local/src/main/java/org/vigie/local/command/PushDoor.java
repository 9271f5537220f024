package org.vigie.local.command;

import java.io.IOException;
import java.net.BindException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigie.ingest.publish.ArticlePublisher;
import org.vigie.ingest.push.PushServer;
import org.vigie.ingest.push.PushSettings;
import org.vigie.local.Failure;
import org.vigie.schemas.topic.Topic;
import org.vigie.v1.RawArticle;

/** Articles pushed by HTTP on their way to Kafka: a request is answered when Kafka has all of its articles. */
final class PushDoor implements AutoCloseable {
    /** Whoever pushes waits for the answer, so that Kafka gets seconds and not minutes. */
    private static final Map<String, Object> PATIENCE =
            Map.of("delivery.timeout.ms", 20_000, "request.timeout.ms", 10_000, "max.block.ms", 10_000);

    private final Topic<String, RawArticle> topic;
    private final Map<String, Object> clients;
    private final PushServer server;
    private ArticlePublisher publisher;

    private PushDoor(PushSettings settings, Topic<String, RawArticle> topic, Map<String, Object> clients)
            throws IOException {
        this.topic = topic;
        this.clients = new HashMap<>(clients);
        this.clients.putAll(PATIENCE);
        this.publisher = ArticlePublisher.connect(topic, this.clients);
        try {
            this.server = new PushServer(settings, this::publish, Clock.systemUTC());
        } catch (IOException taken) {
            publisher.close();
            throw taken;
        }
    }

    /** @throws Failure when the port is taken */
    static PushDoor open(PushSettings settings, Topic<String, RawArticle> topic, Map<String, Object> clients)
            throws IOException {
        try {
            return new PushDoor(settings, topic, clients);
        } catch (BindException taken) {
            throw Failure.usage("port " + settings.port() + " is taken; choose another with --push-port PORT");
        }
    }

    /** After a failure a new publisher is used, since one that has failed once tells so for ever. */
    private synchronized void publish(List<RawArticle> articles) {
        try {
            articles.forEach(publisher::publish);
            publisher.flush();
        } catch (RuntimeException failed) {
            publisher.close();
            publisher = ArticlePublisher.connect(topic, clients);
            throw failed;
        }
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        synchronized (this) {
            publisher.close();
        }
    }
}
