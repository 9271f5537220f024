package org.vigie.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vigie.schemas.settings.SettingsException;
import org.vigie.schemas.settings.Values;

class EnrichSettingsTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/vigie/enrich");

    @Test
    void theReferenceTellsTheDefaults() {
        Values reference = Values.file(FOLDER.resolve("reference.properties"));
        int threads = EnrichSettings.from(Values.none()).stream().threads();

        assertThat(EnrichSettings.from(reference.with(Map.of("threads", Integer.toString(threads)))))
                .isEqualTo(EnrichSettings.from(Values.none()));
    }

    @Test
    void theMinimumIsEnough() {
        assertThat(EnrichSettings.from(Values.file(FOLDER.resolve("minimal.properties"))))
                .isEqualTo(EnrichSettings.from(Values.none()));
    }

    @Test
    void aMistakeIsToldWithItsNameItsValueAndAnExample() {
        assertThatThrownBy(() -> EnrichSettings.from(Values.of(Map.of("article.budget", "soon"))))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("article.budget=soon")
                .hasMessageContaining("article.budget=20s");
        assertThatThrownBy(() -> EnrichSettings.from(Values.of(Map.of("threads", "0"))))
                .hasMessageContaining("threads=0");
    }

    @Test
    void anUnknownSettingNamesTheNearest() {
        assertThatThrownBy(() -> EnrichSettings.from(Values.of(Map.of("bootstrap.server", "x"))))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("did you mean bootstrap.servers");
    }

    @Test
    void theEnvironmentWinsAndKafkaSettingsPassThrough() {
        EnrichSettings settings = EnrichSettings.from(Values.of(Map.of("article.budget", "1s"))
                .withEnvironment(Map.of(
                        "VIGIE_ARTICLE_BUDGET", "3s", "VIGIE_KAFKA_SECURITY_PROTOCOL", "SSL", "HOME", "/home/me")));

        assertThat(settings.articleBudget()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.stream().kafka()).containsEntry("security.protocol", "SSL");
        assertThat(settings.stream().engine("dlq")).containsEntry("security.protocol", "SSL");
    }
}
