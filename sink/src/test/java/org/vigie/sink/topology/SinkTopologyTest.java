package org.vigie.sink.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.sink.topology.Articles.article;
import static org.vigie.sink.topology.Articles.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.schemas.serde.MemorySchemas;
import org.vigie.schemas.settings.Values;
import org.vigie.schemas.topic.RecordHeaders;
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.Topics;
import org.vigie.v1.EnrichedArticle;
import org.vigie.v1.EntityMentionRecord;
import org.vigie.v1.EventRecord;

class SinkTopologyTest {
    @TempDir
    Path state;

    private final MemorySchemas schemas = new MemorySchemas();
    private final Topics topics = Topics.standard(schemas);
    private TopologyTestDriver driver;
    private TestInputTopic<String, EnrichedArticle> articles;
    private TestOutputTopic<String, EventRecord> events;
    private TestOutputTopic<String, EventRecord> assaults;
    private TestOutputTopic<String, EventRecord> war;
    private TestOutputTopic<String, EventRecord> consultations;
    private TestOutputTopic<String, EntityMentionRecord> entities;

    @BeforeEach
    void start() throws IOException {
        Path routes = Files.writeString(
                state.resolve("routes.conf"), "war country=UKR category=ASSAULT\nwar text=besieged\n");
        SinkSettings settings =
                SinkSettings.from(Values.of(Map.of("state.dir", state.toString(), "routes", routes.toString())));
        driver = new TopologyTestDriver(
                SinkTopology.build(schemas, settings),
                settings.stream().engine(topics.deadLetters().name()));
        articles = driver.createInputTopic(
                topics.articlesEnriched().name(),
                topics.articlesEnriched().keys().serializer(),
                topics.articlesEnriched().values().serializer());
        events = output(topics.events());
        assaults = output(topics.events("ASSAULT"));
        war = output(topics.events("war"));
        consultations = output(topics.events("CONSULT"));
        entities = output(topics.entities());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void anEventIsPublishedOnceForAllAndOnceForItsCategory() {
        articles.pipeInput("a", article("a", event("e1", "ASSAULT", "RUSMIL", "UKR")));

        TestRecord<String, EventRecord> record = events.readRecord();
        assertThat(record.key()).isEqualTo(record.value().getId());
        assertThat(record.value().getReports().get(0).getEventId()).isEqualTo("e1");
        assertThat(record.value().getReports()).hasSize(1);
        assertThat(record.value().getReports().get(0).getUrl()).isEqualTo("https://news.example/a");
        assertThat(record.value().getRevision()).isEqualTo(1);
        assertThat(record.value().getFirstSeen()).isEqualTo("2025-08-13");
        assertThat(RecordHeaders.text(record.headers(), "dyad")).isEqualTo("RUS-UKR");
        assertThat(RecordHeaders.text(record.headers(), "country")).isEqualTo("RUS,UKR");
        assertThat(RecordHeaders.text(record.headers(), "ce_type")).isEqualTo("org.vigie.v1.EventRecord");
        assertThat(assaults.readKeyValuesToList()).hasSize(1);
        assertThat(consultations.isEmpty()).isTrue();
    }

    @Test
    void reportsOfSeveralArticlesBecomeOneEventWhateverTheirOrder() throws IOException {
        List<EnrichedArticle> told = List.of(
                article("a", event("a1", "ASSAULT", "RUS", "UKR")),
                article("b", event("b1", "ASSAULT", "RUS", "UKR")),
                article("c", event("c1", "ASSAULT", "UKR", "RUS")));
        told.forEach(article -> articles.pipeInput(article.getId(), article));
        Map<String, EventRecord> forward = table(events);

        assertThat(forward).hasSize(2);
        assertThat(forward.values())
                .extracting(event -> event.getReports().size())
                .containsExactlyInAnyOrder(2, 1);
        stop();
        start();
        List.of(told.get(2), told.get(1), told.get(0)).forEach(article -> articles.pipeInput(article.getId(), article));
        assertThat(table(events)).isEqualTo(forward);
    }

    @Test
    void whenOneOfTwoArticlesIsWithdrawnTheEventStaysWithTheOther() {
        articles.pipeInput("a", article("a", event("a1", "ASSAULT", "RUS", "UKR")));
        articles.pipeInput("b", article("b", event("b1", "ASSAULT", "RUS", "UKR")));
        articles.pipeInput("a", (EnrichedArticle) null);

        Map<String, EventRecord> left = table(events);
        assertThat(left).hasSize(1);
        assertThat(left.values().iterator().next().getArticleId()).isEqualTo("b");
        assertThat(table(assaults)).isEqualTo(left);
    }

    @Test
    void anEventWithoutCategoryIsOnlyAmongAll() {
        articles.pipeInput("a", article("a", event("e1", null, "RUS", "UKR")));

        assertThat(events.readKeyValuesToList()).hasSize(1);
        assertThat(driver.producedTopicNames())
                .filteredOn(name -> name.startsWith("news.events"))
                .containsExactly("news.events");
    }

    @Test
    void whatANewRevisionNoLongerSaysIsRetractedEverywhere() {
        articles.pipeInput(
                "a", article("a", event("e1", "ASSAULT", "RUS", "UKR"), event("e2", "ASSAULT", "UKR", "RUS")));
        articles.pipeInput("a", article("a", event("e2", "ASSAULT", "UKR", "RUS")));

        assertThat(tombstones(events)).hasSize(1);
        assertThat(tombstones(assaults)).hasSize(1);
    }

    @Test
    void aWithdrawnArticleTakesItsEventsWithIt() {
        articles.pipeInput("a", article("a", event("e1", "ASSAULT", "RUS", "UKR")));
        articles.pipeInput("a", (EnrichedArticle) null);

        assertThat(tombstones(events)).hasSize(1);
        assertThat(tombstones(assaults)).hasSize(1);
    }

    @Test
    void anEventThatChangesItsCategoryLeavesTheOldTopic() {
        articles.pipeInput("a", article("a", event("e1", "ASSAULT", "RUS", "UKR")));
        articles.pipeInput("a", article("a", event("e1", "CONSULT", "RUS", "UKR")));

        assertThat(tombstones(assaults)).hasSize(1);
        assertThat(consultations.readValue().getRevision()).isEqualTo(2);
        assertThat(tombstones(events)).isEmpty();
    }

    @Test
    void aRouteTakesWhatItsFilterWantsAndLosesWhatItNoLongerWants() {
        articles.pipeInput(
                "a", article("a", event("e1", "ASSAULT", "RUS", "UKR"), event("e2", "ASSAULT", "FRA", "MLI")));
        assertThat(war.readKeyValuesToList()).hasSize(1);

        articles.pipeInput("a", article("a", event("e1", "CONSULT", "RUS", "UKR")));
        assertThat(tombstones(war)).hasSize(1);
        assertThat(tombstones(assaults)).hasSize(2);
    }

    @Test
    void anUnchangedEventIsNotSentAgain() {
        articles.pipeInput("a", article("a", event("e1", "ASSAULT", "RUS", "UKR")));
        articles.pipeInput("a", article("a", event("e1", "ASSAULT", "RUS", "UKR")));

        assertThat(events.readValuesToList()).hasSize(1);
    }

    @Test
    void aWithdrawnArticleNobodyKnowsGivesNothing() {
        articles.pipeInput("x", (EnrichedArticle) null);

        assertThat(driver.producedTopicNames()).noneMatch(name -> name.startsWith("news."));
    }

    @Test
    void anEntityIsToldWithItsPlacesInTheText() {
        articles.pipeInput("a", Articles.withEntity(article("a"), "Q159"));

        TestRecord<String, EntityMentionRecord> record = entities.readRecord();
        assertThat(record.key()).isEqualTo("Q159");
        assertThat(record.value().getMentions()).hasSize(1);
        assertThat(record.value().getArticleId()).isEqualTo("a");
        assertThat(RecordHeaders.text(record.headers(), "country")).isEqualTo("RUS");
    }

    @Test
    void theTopologyIsNamedThroughout() {
        String page = SinkTopology.build(schemas, SinkSettings.from(Values.none()))
                .describe()
                .toString();

        assertThat(page).contains("articles-enriched", "reports", "merge", "publish", "entities");
        assertThat(page).doesNotContainPattern("KSTREAM-|KTABLE-");
    }

    /** What a reader of the compacted topic has in the end. */
    private static Map<String, EventRecord> table(TestOutputTopic<String, EventRecord> topic) {
        Map<String, EventRecord> table = new java.util.TreeMap<>();
        topic.readRecordsToList().forEach(record -> {
            if (record.value() == null) {
                table.remove(record.key());
            } else {
                table.put(record.key(), record.value());
            }
        });
        return table;
    }

    private static List<String> tombstones(TestOutputTopic<String, EventRecord> topic) {
        return topic.readRecordsToList().stream()
                .filter(record -> record.value() == null)
                .map(TestRecord::key)
                .toList();
    }

    private <V> TestOutputTopic<String, V> output(Topic<String, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.keys().deserializer(), topic.values().deserializer());
    }
}
