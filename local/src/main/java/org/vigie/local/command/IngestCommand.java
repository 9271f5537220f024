package org.vigie.local.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vigie.ingest.publish.ArticlePublisher;
import org.vigie.ingest.push.PushSettings;
import org.vigie.local.Failure;
import org.vigie.local.show.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Publishes raw articles to a Kafka cluster. */
@Command(
        name = "ingest",
        description =
                "Publish files and folders as raw articles to a Kafka cluster; returns when Kafka has them all. With --push-port"
                        + " it then takes articles by HTTP until it is stopped.")
final class IngestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files and folders: .txt and .html are an article each, .jsonl one per line.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private PushOptions push = new PushOptions();

    IngestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Inputs inputs = Inputs.of(paths);
        Optional<PushSettings> pushed = push.settings(System.getenv());
        if (inputs.isEmpty() && pushed.isEmpty()) {
            throw Failure.usage("there is nothing to publish: name files or folders, or take pushes with --push-port");
        }
        kafka.check();
        if (!inputs.isEmpty()) {
            publish(inputs);
        }
        if (pushed.isPresent()) {
            takePushes(pushed.get());
        }
        return 0;
    }

    private void publish(Inputs inputs) throws IOException {
        try (ArticlePublisher publisher =
                ArticlePublisher.connect(kafka.topics().articlesRaw(), kafka.clients())) {
            inputs.publish(publisher, terminal);
            terminal.say(publisher.published() + " articles published");
        }
    }

    /** Until somebody stops it. */
    private void takePushes(PushSettings settings) throws IOException, InterruptedException {
        try (Stop stop = Stop.onSignal();
                PushDoor door = PushDoor.open(settings, kafka.topics().articlesRaw(), kafka.clients())) {
            terminal.say("vigie: POST articles to http://127.0.0.1:" + door.port() + "/v1/articles");
            stop.awaitAsked();
        }
    }
}
