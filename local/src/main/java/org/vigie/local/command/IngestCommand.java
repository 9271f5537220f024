package org.vigie.local.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.vigie.ingest.publish.ArticlePublisher;
import org.vigie.local.show.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Publishes raw articles to a Kafka cluster. */
@Command(
        name = "ingest",
        description = "Publish files and folders as raw articles to a Kafka cluster; returns when Kafka has them all.")
final class IngestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders: .txt and .html are an article each, .jsonl one per line.")
    private List<String> paths = new ArrayList<>();

    IngestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.of(paths);
        kafka.check();
        try (ArticlePublisher publisher =
                ArticlePublisher.connect(kafka.topics().articlesRaw(), kafka.clients())) {
            inputs.publish(publisher, terminal);
            terminal.say(publisher.published() + " articles published");
        }
        return 0;
    }
}
