package org.vigie.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on the real broker: files in, events out, exactly once whatever happens. */
@Timeout(240)
class RunTest {
    private static final int GOOD = 40;

    @TempDir
    static Path folder;

    private static Path input;
    private static OneRun first;

    @BeforeAll
    static void runOnce() throws Exception {
        input = folder.resolve("news.jsonl");
        Files.write(input, articles());
        first = OneRun.of(folder.resolve("first"), input, new OneEventAnalyser());
    }

    private static List<String> articles() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < GOOD; i++) {
            lines.add("{\"url\":\"https://x.example/" + i + "\",\"text\":\"Text of article " + i + ".\"}");
        }
        lines.add("{\"url\":\"https://x.example/0\",\"text\":\"Text of article 0.\"}");
        lines.add("{\"url\":\"https://x.example/bad\",\"text\":\"bad\"}");
        return lines;
    }

    @Test
    void everyArticleLeavesOnce() {
        assertThat(first.accounts()).isEqualTo(new Accounts(GOOD + 2, GOOD, 1, 1));
        assertThat(first.records("news.articles.raw")).hasSize(GOOD + 2);
        assertThat(first.records("news.articles.enriched")).hasSize(GOOD);
        assertThat(first.records("news.articles.bad")).hasSize(1);
        assertThat(first.records("news.articles.repeats")).hasSize(1);
        assertThat(first.records("news.dead-letters")).isEmpty();
    }

    @Test
    void everyEventIsShownOnceAndLiesOnItsTopicOnce() {
        assertThat(first.printed()).hasSize(GOOD).doesNotHaveDuplicates();
        assertThat(keys(first.records("news.events"))).containsExactlyInAnyOrderElementsOf(first.printed());
        assertThat(first.records("news.events.assault")).isEqualTo(first.records("news.events"));
    }

    @Test
    void aSecondRunGoesOnWhereTheFirstWasAndDoublesNothing() throws Exception {
        Path data = folder.resolve("second");
        OneRun before = OneRun.of(data, input, new OneEventAnalyser());

        OneRun again = OneRun.of(data, input, new OneEventAnalyser());

        assertThat(again.accounts()).isEqualTo(new Accounts(GOOD + 2, 0, 1, GOOD + 1));
        assertThat(again.printed()).isEmpty();
        assertThat(again.records("news.events")).isEqualTo(before.records("news.events"));
        assertThat(before.records()).as("the same input gives the same bytes").isEqualTo(first.records());
    }

    @Test
    void aKilledRunStartedAgainGivesEachEventOnce() throws Exception {
        Path data = folder.resolve("killed");
        killAfterTheFirstEvent(data);

        OneRun again = OneRun.of(data, input, new OneEventAnalyser());

        assertThat(again.accounts().addUp()).as("%s", again.accounts()).isTrue();
        assertThat(again.records("news.events")).isEqualTo(first.records("news.events"));
    }

    private static void killAfterTheFirstEvent(Path data) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OnceMain.class.getName(),
                        data.toString(),
                        input.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.startsWith("event ")) {
                line = out.readLine();
            }
            assertThat(line).as("the child shows an event").isNotNull();
            process.destroyForcibly().waitFor();
        }
    }

    private static List<String> keys(List<String> records) {
        return records.stream()
                .map(record -> record.substring(0, record.indexOf(' ')))
                .toList();
    }
}
