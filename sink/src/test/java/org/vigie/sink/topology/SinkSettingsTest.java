package org.vigie.sink.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.schemas.settings.Values;

class SinkSettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"reference.properties", "minimal.properties"})
    void theFilesTellTheDefaults(String file) {
        assertThat(SinkSettings.from(Values.file(Path.of("src/main/resources/org/vigie/sink", file))))
                .isEqualTo(SinkSettings.from(Values.none()));
    }
}
