package org.vigie.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.enrich.topology.EnrichService;
import org.vigie.enrich.topology.EnrichSettings;
import org.vigie.schemas.registry.RegistryClient;
import org.vigie.schemas.registry.RegistryServer;
import org.vigie.schemas.serde.SchemaOf;
import org.vigie.schemas.settings.Values;
import org.vigie.schemas.streams.StartException;
import org.vigie.v1.BadArticle;
import org.vigie.v1.BadReason;
import org.vigie.v1.RawArticle;
import org.vigie.v1.RecordOrigin;

/** Faults on a real broker; the sum raw = enriched + bad + repeats holds after each. */
@Timeout(300)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StreamFaultsIT {
    private static final Duration LONG = Duration.ofSeconds(90);

    @TempDir
    static Path data;

    private static Cluster cluster;

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.start(data);
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
    }

    @Test
    @Order(1)
    void poisonPillsAndAnOversizeArticleAreTypedAndTheStreamGoesOn() {
        byte[] unknown = cluster.bytes("unknown", "Kenya sent soldiers.");
        unknown[3] = 99;
        cluster.send("good", cluster.bytes("good", "Kenya sent soldiers."));
        cluster.send("garbage", "<html>".getBytes(StandardCharsets.UTF_8));
        cluster.send("unknown", unknown);
        cluster.send("tombstone", null);
        cluster.send("huge", cluster.bytes("huge", "huge text"));
        cluster.send("good", cluster.bytes("good", "Kenya sent soldiers."));
        cluster.send("after", cluster.bytes("after", "Russia spoke."));
        cluster.flush();
        try (EnrichService enrich = enrich(data.resolve("first"))) {
            await().atMost(LONG).until(() -> cluster.results() == 7);
            assertThat(enrich.stream().isRunning()).isTrue();
        }

        assertThat(cluster.read(cluster.topics.articlesEnriched()))
                .extracting(ConsumerRecord::key)
                .containsExactlyInAnyOrder("good", "after");
        assertThat(cluster.read(cluster.topics.articlesRepeats())).hasSize(1);
        List<ConsumerRecord<String, BadArticle>> bad = cluster.read(cluster.topics.articlesBad());
        assertThat(bad)
                .extracting(record -> record.value().getReason())
                .containsExactlyInAnyOrder(
                        BadReason.MALFORMED, BadReason.UNKNOWN_SCHEMA, BadReason.NO_VALUE, BadReason.TOO_LARGE);
    }

    @Test
    @Order(2)
    void aKilledProgramGoesOnWhereItWasAndNothingIsLostOrDoubled() throws Exception {
        int before = cluster.results();
        int sent = 4000;
        Path state = data.resolve("killed");
        for (int number = 0; number < sent; number++) {
            String id = "k" + number % 3500;
            String word = number % 50 == 7 ? "film" : "Kenya";
            cluster.send(id, cluster.bytes(id, word + " sent soldiers to " + id));
        }
        cluster.flush();
        int kills = 0;
        while (kills < 3) {
            Process child = StreamChild.start(cluster.bootstrap(), cluster.registry.url(), state);
            int done = cluster.results() - before;
            await().atMost(LONG).until(() -> cluster.results() - before > done || cluster.results() - before == sent);
            child.destroyForcibly().waitFor();
            kills++;
        }
        Process last = StreamChild.start(cluster.bootstrap(), cluster.registry.url(), state);
        try {
            await().atMost(LONG).until(() -> cluster.results() - before >= sent);
            await().atMost(LONG)
                    .until(() -> cluster.read(cluster.topics.events()).size() >= events());
        } finally {
            last.destroy();
            last.waitFor();
        }

        assertThat(cluster.results() - before).isEqualTo(sent);
        Set<RecordOrigin> bad = new HashSet<>();
        cluster.read(cluster.topics.articlesBad())
                .forEach(record ->
                        assertThat(bad.add(record.value().getOrigin())).isTrue());
        Set<String> enriched = new HashSet<>();
        cluster.read(cluster.topics.articlesEnriched())
                .forEach(record -> assertThat(
                                enriched.add(record.key() + record.value().getRevision()))
                        .isTrue());
        Set<String> events = new HashSet<>();
        cluster.read(cluster.topics.events())
                .forEach(record -> assertThat(events.add(record.key())).isTrue());
        assertThat(events).hasSize(events());
    }

    @Test
    @Order(3)
    void theRegistryKeepsItsIdsOverARestart() throws Exception {
        int id = RegistryClient.of(cluster.registry.url())
                .idOf("news.articles.raw-value", SchemaOf.type(RawArticle.class));

        try (RegistryServer again = RegistryServer.start(0, Map.of("bootstrap.servers", cluster.bootstrap()))) {
            assertThat(RegistryClient.readOnly(again.url())
                            .idOf("news.articles.raw-value", SchemaOf.type(RawArticle.class)))
                    .isEqualTo(id);
        }
    }

    @Test
    @Order(4)
    void aMissingDeadLetterTopicIsToldInOneLine() throws Exception {
        try (Admin admin = cluster.admin()) {
            admin.deleteTopics(List.of(cluster.topics.deadLetters().name()))
                    .all()
                    .get();
        }

        assertThatThrownBy(() -> enrich(data.resolve("missing")))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("news.dead-letters")
                .hasMessageContaining("vigie topics apply")
                .extracting(refused -> ((StartException) refused).exitCode())
                .isEqualTo(StartException.SETTINGS);
    }

    @Test
    @Order(5)
    void aKafkaThatIsAwayIsToldWithItsAddress() {
        Map<String, String> settings =
                Map.of("bootstrap.servers", "127.0.0.1:1", "kafka.default.api.timeout.ms", "3000");

        assertThatThrownBy(() -> EnrichService.start(EnrichSettings.from(Values.of(settings)), new WordAnalyser()))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("127.0.0.1:1")
                .extracting(refused -> ((StartException) refused).exitCode())
                .isEqualTo(StartException.UNREACHABLE);
    }

    /** Each article here tells one event. */
    private static int events() {
        return (int) cluster.read(cluster.topics.articlesEnriched()).stream()
                .map(ConsumerRecord::key)
                .distinct()
                .count();
    }

    private static EnrichService enrich(Path state) {
        return EnrichService.start(
                EnrichSettings.from(
                        Values.of(StreamChild.settings(cluster.bootstrap(), cluster.registry.url(), state))),
                new WordAnalyser());
    }
}
