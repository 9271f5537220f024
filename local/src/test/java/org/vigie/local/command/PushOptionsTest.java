package org.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.ingest.push.PushSettings;
import org.vigie.local.Failure;
import picocli.CommandLine;

class PushOptionsTest {
    private static final String TOKEN = "0123456789abcdef";

    @TempDir
    Path folder;

    private static Optional<PushSettings> settings(Map<String, String> environment, String... arguments)
            throws IOException {
        PushOptions options = new PushOptions();
        CommandLine.populateCommand(options, arguments);
        return options.settings(environment);
    }

    @Test
    void nothingIsTakenInUnlessAPortIsGiven() throws IOException {
        assertThat(settings(Map.of("VIGIE_PUSH_TOKEN", TOKEN))).isEmpty();
    }

    @Test
    void tokensComeFromTheEnvironmentAndAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("tokens"), "# of the agency\nfedcba9876543210\n\n");

        assertThat(settings(Map.of("VIGIE_PUSH_TOKEN", TOKEN), "--push-port=0", "--push-tokens=" + file)
                        .orElseThrow()
                        .tokens())
                .containsExactlyInAnyOrder(TOKEN, "fedcba9876543210");
    }

    @Test
    void withoutATokenOrWithAWeakOneItIsRefused() {
        assertThatThrownBy(() -> settings(Map.of(), "--push-port=0"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("VIGIE_PUSH_TOKEN");
        assertThatThrownBy(() -> settings(Map.of("VIGIE_PUSH_TOKEN", "secret"), "--push-port=0"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("at least 16 characters")
                .hasMessageNotContaining("secret ");
    }
}
