package org.vigie.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** The same way against Kafka in a container, as docker-compose runs it. KAFKA_IMAGE names another image. */
@Tag("docker")
@Timeout(300)
class ContainerTest {
    @TempDir
    Path folder;

    @Test
    void everyArticleLeavesOnceThroughAContainer() throws Exception {
        Path input = folder.resolve("news.jsonl");
        Files.write(input, List.of("{\"text\":\"One article.\"}", "{\"text\":\"bad\"}", "{\"text\":\"One article.\"}"));
        try (KafkaContainer kafka = new KafkaContainer(image())) {
            kafka.start();

            try (LocalStack stack =
                    LocalStack.on(kafka.getBootstrapServers(), new RunSettings(folder, 0, 0, "news.", 2))) {
                OneRun run = OneRun.on(stack, input, new OneEventAnalyser());

                assertThat(run.accounts()).isEqualTo(new Accounts(3, 1, 1, 1));
                assertThat(run.printed()).hasSize(1);
            }
        }
    }

    private static DockerImageName image() {
        String name = Objects.requireNonNullElse(System.getenv("KAFKA_IMAGE"), "apache/kafka:4.3.1");
        return DockerImageName.parse(name).asCompatibleSubstituteFor("apache/kafka");
    }
}
