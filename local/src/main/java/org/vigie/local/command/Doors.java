package org.vigie.local.command;

import java.io.IOException;
import java.util.Optional;
import org.vigie.ingest.push.PushSettings;
import org.vigie.local.Failure;
import org.vigie.local.run.LocalStack;
import org.vigie.local.show.Terminal;
import org.vigie.schemas.streams.StartException;
import org.vigie.sink.http.EventServer.Health;
import org.vigie.sink.http.HttpSettings;
import org.vigie.sink.topology.HttpService;

/** What a run offers on 127.0.0.1 beside Kafka: events by HTTP, and a door for pushed articles. */
final class Doors implements AutoCloseable {
    private final Optional<HttpService> http;
    private final Optional<PushDoor> push;

    private Doors(Optional<HttpService> http, Optional<PushDoor> push) {
        this.http = http;
        this.push = push;
    }

    static Doors open(LocalStack stack, HttpSettings http, Optional<PushSettings> push) throws IOException {
        try {
            Optional<PushDoor> door = push.isEmpty()
                    ? Optional.empty()
                    : Optional.of(PushDoor.open(push.get(), stack.topics().articlesRaw(), stack.clients()));
            return new Doors(
                    HttpService.start(stack.topics(), stack.clients(), http, new Health(() -> true, stack::isRunning)),
                    door);
        } catch (StartException taken) {
            throw new Failure(taken.exitCode(), String.valueOf(taken.getMessage()));
        }
    }

    void say(Terminal terminal) {
        http.ifPresent(service -> terminal.say(
                "vigie: HTTP http://127.0.0.1:" + service.port() + "/v1/events and" + " /v1/events/stream"));
        push.ifPresent(
                door -> terminal.say("vigie: POST articles to http://127.0.0.1:" + door.port() + "/v1/articles"));
    }

    @Override
    public void close() {
        http.ifPresent(HttpService::close);
        push.ifPresent(PushDoor::close);
    }
}
