package org.vigie.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
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
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.Topics;
import org.vigie.v1.BadArticle;
import org.vigie.v1.BadReason;
import org.vigie.v1.BadStage;
import org.vigie.v1.EnrichedArticle;
import org.vigie.v1.Origin;
import org.vigie.v1.OriginKind;
import org.vigie.v1.RawArticle;
import org.vigie.v1.RepeatArticle;
import org.vigie.v1.Sentence;

class EnrichTopologyTest {
    @TempDir
    Path state;

    private final MemorySchemas schemas = new MemorySchemas();
    private final Topics topics = Topics.standard(schemas);
    private TopologyTestDriver driver;
    private TimedAnalyser analyser;
    private TestInputTopic<String, byte[]> raw;
    private TestOutputTopic<String, EnrichedArticle> enriched;
    private TestOutputTopic<String, BadArticle> bad;
    private TestOutputTopic<String, RepeatArticle> repeats;

    @BeforeEach
    void start() {
        analyser = new TimedAnalyser(new FirstWordAnalyser(), Duration.ofSeconds(2));
        EnrichSettings settings = EnrichSettings.from(Values.of(Map.of("state.dir", state.toString())));
        driver = new TopologyTestDriver(
                EnrichTopology.build(analyser, schemas, settings),
                settings.stream().engine(topics.deadLetters().name()));
        raw = driver.createInputTopic(topics.articlesRaw().name(), new StringSerializer(), new ByteArraySerializer());
        enriched = output(topics.articlesEnriched());
        bad = output(topics.articlesBad());
        repeats = output(topics.articlesRepeats());
    }

    @AfterEach
    void stop() {
        driver.close();
        analyser.close();
    }

    @Test
    void anArticleLeavesEnrichedUnderItsId() {
        raw.pipeInput("kim", bytes(article("kim", "Kenya sent soldiers.")));

        TestRecord<String, EnrichedArticle> record = enriched.readRecord();
        assertThat(record.key()).isEqualTo("kim");
        assertThat(record.value().getText()).isEqualTo("Kenya sent soldiers.");
        assertThat(record.value().getRevision()).isEqualTo(1);
        assertThat(record.value().getEvents()).hasSize(1);
        assertThat(bad.isEmpty() && repeats.isEmpty()).isTrue();
    }

    @Test
    void headersTellWhatIsInsideAndTheTraceGoesOn() {
        var received = new RecordHeaders();
        received.add("traceparent", "00-1-2-01".getBytes(StandardCharsets.UTF_8));
        received.add("cookie", "secret".getBytes(StandardCharsets.UTF_8));
        raw.pipeInput(new TestRecord<>("kim", bytes(article("kim", "Kenya sent soldiers.")), received, 0L));

        var headers = enriched.readRecord().headers();
        assertThat(text(headers, "lang")).isEqualTo("en");
        assertThat(text(headers, "category")).isEqualTo("ASSAULT");
        assertThat(text(headers, "status")).isEqualTo("ACTUAL");
        assertThat(text(headers, "ce_id")).isEqualTo("kim");
        assertThat(text(headers, "ce_type")).isEqualTo("org.vigie.v1.EnrichedArticle");
        assertThat(text(headers, "traceparent")).isEqualTo("00-1-2-01");
        assertThat(text(headers, "cookie")).isNull();
    }

    @Test
    void theSameContentAgainIsARepeatThatNamesTheFirst() {
        raw.pipeInput("kim", bytes(article("kim", "Kenya sent soldiers.")));
        raw.pipeInput("putin", bytes(article("putin", "Russia spoke.")));
        raw.pipeInput("kim", bytes(article("kim", "Kenya sent soldiers.")));

        RepeatArticle repeat = repeats.readValue();
        assertThat(repeat.getId()).isEqualTo("kim");
        assertThat(repeat.getRepeats().getOffset()).isZero();
        assertThat(repeat.getOrigin().getOffset()).isEqualTo(2);
        assertThat(repeat.getRevision()).isEqualTo(1);
    }

    @Test
    void aChangedTextIsANewRevision() {
        raw.pipeInput("kim", bytes(article("kim", "Kenya sent soldiers.")));
        raw.pipeInput("kim", bytes(article("kim", "Kenya sent policemen.")));

        assertThat(enriched.readValuesToList())
                .extracting(EnrichedArticle::getRevision)
                .containsExactly(1, 2);
        assertThat(repeats.isEmpty()).isTrue();
    }

    @Test
    void afterTheTimeKeptTheSameContentIsNewAgain() {
        raw.pipeInput("kim", bytes(article("kim", "Kenya sent soldiers.")), 0);
        raw.pipeInput(
                "other",
                bytes(article("other", "Days pass.")),
                Duration.ofDays(9).toMillis());
        raw.pipeInput("kim", bytes(article("kim", "Kenya sent soldiers.")), 5);

        assertThat(enriched.readValuesToList()).hasSize(3);
    }

    @Test
    void aBadArticleIsNotRememberedSoThatItCanBeSentAgain() {
        raw.pipeInput("f", bytes(article("f", "film of soldiers")));
        raw.pipeInput("f", bytes(article("f", "film of soldiers")));

        assertThat(bad.readValuesToList()).hasSize(2).allSatisfy(one -> {
            assertThat(one.getStage()).isEqualTo(BadStage.TEXT);
            assertThat(one.getReason()).isEqualTo(BadReason.UNSUPPORTED_TYPE);
        });
    }

    @Test
    void aCrashBecomesABadArticleThatKeepsTheBytes() {
        byte[] original = bytes(article("c", "crash now"));
        raw.pipeInput("c", original);

        BadArticle crashed = bad.readValue();
        assertThat(crashed.getReason()).isEqualTo(BadReason.DEFECT);
        assertThat(crashed.getMessage()).contains("no verb in sight");
        assertThat(crashed.getOriginal()).isEqualTo(ByteBuffer.wrap(original));
        assertThat(crashed.getComplete()).isTrue();
        assertThat(crashed.getAttempts()).isEqualTo(1);
        assertThat(crashed.getOrigin().getTopic()).isEqualTo("news.articles.raw");
    }

    @Test
    void endlessRecursionAndEndlessWorkAreBadAndTheStreamGoesOn() {
        raw.pipeInput("d", bytes(article("d", "deep tree")));
        raw.pipeInput("s", bytes(article("s", "slow parse")));
        raw.pipeInput("k", bytes(article("k", "Kenya sent soldiers.")));

        assertThat(bad.readValuesToList())
                .extracting(BadArticle::getReason)
                .containsExactly(BadReason.DEFECT, BadReason.TIMEOUT);
        assertThat(enriched.readValue().getId()).isEqualTo("k");
    }

    @Test
    void aResultTooLargeForItsTopicIsBadBeforeItIsSent() {
        raw.pipeInput("h", bytes(article("h", "huge text")));

        BadArticle refused = bad.readValue();
        assertThat(refused.getStage()).isEqualTo(BadStage.PUBLISH);
        assertThat(refused.getReason()).isEqualTo(BadReason.TOO_LARGE);
    }

    @Test
    void anOriginalTooLargeIsKeptInPartWithItsHash() {
        byte[] original = bytes(article("h", "film " + "a".repeat(Results.MAX_VALUE)));
        raw.pipeInput("h", original);

        BadArticle refused = bad.readValue();
        assertThat(refused.getComplete()).isFalse();
        assertThat(refused.getOriginal().remaining()).isEqualTo(Results.BEGINNING);
        assertThat(refused.getOriginalLength()).isEqualTo(original.length);
        assertThat(refused.getOriginalSha256()).isEqualTo(Content.hash(original));
    }

    @Test
    void attemptsAreCountedFromTheHeaderAlsoForGarbage() {
        var headers = new RecordHeaders();
        headers.add("attempt", "2".getBytes(StandardCharsets.UTF_8));
        raw.pipeInput(new TestRecord<>("g", new byte[] {1, 2, 3}, headers, 0L));

        assertThat(bad.readValue().getAttempts()).isEqualTo(3);
    }

    @Test
    void everyPoisonPillIsTypedWithItsPlace() {
        byte[] whole = bytes(article("kim", "Kenya sent soldiers."));
        byte[] unknown = whole.clone();
        unknown[4] = 77;
        byte[] wrongType = topics.articlesRepeats().values().serializer().serialize("x", repeat());
        raw.pipeInput("tombstone", (byte[]) null);
        raw.pipeInput("empty", new byte[0]);
        raw.pipeInput("json", "{\"id\":1}".getBytes(StandardCharsets.UTF_8));
        raw.pipeInput("unknown", unknown);
        raw.pipeInput("truncated", Arrays.copyOf(whole, whole.length / 2));
        raw.pipeInput("wrong", wrongType);
        raw.pipeInput("longer", Arrays.copyOf(whole, whole.length + 3));
        raw.pipeInput(null, new byte[] {9, 9});
        raw.pipeInput("no id", bytes(article(" ", "Kenya sent soldiers.")));

        List<BadArticle> refused = bad.readValuesToList();
        assertThat(refused)
                .extracting(BadArticle::getReason)
                .containsExactly(
                        BadReason.NO_VALUE,
                        BadReason.MALFORMED,
                        BadReason.MALFORMED,
                        BadReason.UNKNOWN_SCHEMA,
                        BadReason.MALFORMED,
                        BadReason.UNKNOWN_SCHEMA,
                        BadReason.MALFORMED,
                        BadReason.MALFORMED,
                        BadReason.MALFORMED);
        assertThat(refused).extracting(BadArticle::getStage).containsOnly(BadStage.DECODE);
        assertThat(refused)
                .extracting(one -> one.getOrigin().getOffset())
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(refused.get(7).getId()).isEqualTo("news.articles.raw-0-7");
        assertThat(enriched.isEmpty()).isTrue();
    }

    @Test
    void rawIsEnrichedAndBadAndRepeats() {
        List<String> words = List.of("Kenya", "film", "crash", "deep", "Russia", "huge", "China");
        int sent = 0;
        for (int round = 0; round < 300; round++) {
            String word = words.get(round * 7 % words.size());
            String id = "a" + round % 40;
            byte[] value = round % 11 == 0 ? new byte[] {(byte) round} : bytes(article(id, word + " " + round % 80));
            raw.pipeInput(id, value);
            sent++;
        }

        List<Integer> counts = new ArrayList<>(List.of(
                enriched.readValuesToList().size(),
                bad.readValuesToList().size(),
                repeats.readValuesToList().size()));
        assertThat(counts).allSatisfy(count -> assertThat(count).isPositive());
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(sent);
        assertThat(driver.producedTopicNames())
                .doesNotContain(topics.deadLetters().name());
    }

    @Test
    void theOffsetsCutTheQuotedWordsOut() {
        raw.pipeInput("kim", bytes(article("kim", "Kenya sent soldiers.")));

        EnrichedArticle article = enriched.readValue();
        article.getMentions()
                .forEach(mention -> assertThat(article.getText().substring(mention.getStart(), mention.getEnd()))
                        .isEqualTo(mention.getText()));
        assertThat(article.getSentences()).containsExactly(new Sentence(0, 20));
    }

    @Test
    void theTopologyIsNamedThroughout() {
        String page = EnrichTopology.build(new FirstWordAnalyser(), schemas, EnrichSettings.from(Values.none()))
                .describe()
                .toString();

        assertThat(page).contains("articles-raw", "enrich (stores: [seen])", "articles-enriched", "articles-bad");
        assertThat(page).doesNotContainPattern("KSTREAM-|KTABLE-");
    }

    private <V> TestOutputTopic<String, V> output(Topic<String, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.keys().deserializer(), topic.values().deserializer());
    }

    private byte[] bytes(RawArticle article) {
        return topics.articlesRaw().values().serializer().serialize("news.articles.raw", article);
    }

    private static RepeatArticle repeat() {
        var origin = new org.vigie.v1.RecordOrigin("t", 0, 0L);
        return new RepeatArticle("r", null, origin, 1, "00", origin, "s", "0");
    }

    private static RawArticle article(String id, String text) {
        return RawArticle.newBuilder()
                .setId(id)
                .setOrigin(Origin.newBuilder()
                        .setKind(OriginKind.FILE)
                        .setSource("test/" + id)
                        .build())
                .setBody(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static String text(org.apache.kafka.common.header.Headers headers, String name) {
        return org.vigie.schemas.topic.RecordHeaders.text(headers, name);
    }
}
