package org.vigie.sink.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.schemas.serde.MemorySchemas;
import org.vigie.schemas.settings.SettingsException;
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.Topics;

class RouteFileTest {
    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("routes.conf"), bytes);
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clashes category=WAR|:2:18: |none of AGREE",
                "clashes country=UKR categry=ASSAULT|:2:21: |no filter is called 'categry'",
                "clashes  since=2h|:2:10: |no meaning in a route",
                "clashes|:2:8: |a filter is expected",
                "Clashes country=UKR|:2:1: |no name for a topic",
                "../x country=UKR|:2:1: |no name for a topic",
                "assault country=UKR|:2:1: |topic of a category",
            })
    void aMistakeIsToldWithFileLineAndColumn(String line, String place, String message) throws IOException {
        Path file = file("# first line\n" + line + "\n");

        assertThatThrownBy(() -> RouteFile.read(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(file + place)
                .hasMessageContaining(message);
    }

    @Test
    void aFileThatIsMissingOrNoTextIsRefused() throws IOException {
        Path binary = file(new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThatThrownBy(() -> RouteFile.read(folder.resolve("none.conf"))).isInstanceOf(SettingsException.class);
        assertThatThrownBy(() -> RouteFile.read(binary))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void linesWithTheSameNameAreOneTopic() throws IOException {
        List<Route> routes = RouteFile.read(
                file("# a comment\n\nukraine country=UKR\nukraine text=Kyiv,Kiev\nthe-rest country!=UKR\n"));

        assertThat(routes).extracting(Route::name).containsExactly("ukraine", "ukraine", "the-rest");
        assertThat(new Routes(Topics.standard(new MemorySchemas()), routes).own())
                .extracting(Topic::name)
                .containsExactly("news.events.ukraine", "news.events.the-rest");
    }

    @Test
    void theFileThatComesAlongHasNoRoutesAndItsExamplesCanBeRead() throws IOException {
        Path given = Path.of("src/main/resources/org/vigie/sink/routes.conf");
        List<String> examples = Files.readAllLines(given).stream()
                .filter(line -> line.startsWith("#= "))
                .map(line -> line.substring(3))
                .toList();

        assertThat(RouteFile.read(given)).isEmpty();
        assertThat(RouteFile.read(file(String.join("\n", examples))))
                .hasSameSizeAs(examples)
                .isNotEmpty();
    }
}
