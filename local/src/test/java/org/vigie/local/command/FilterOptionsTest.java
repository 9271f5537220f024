package org.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.vigie.local.Failure;
import org.vigie.schemas.filter.Filter;
import picocli.CommandLine;

class FilterOptionsTest {
    private static Filter filter(String... arguments) {
        FilterOptions options = new FilterOptions();
        CommandLine.populateCommand(options, arguments);
        return options.filter();
    }

    @Test
    void flagsAndLinesAreOneFilter() {
        Filter filter = filter("--dyad", "PRK-RUS", "--status=ACTUAL,ONGOING", "--min-intensity", "-5", "text=drone");

        assertThat(filter).hasToString("text=drone dyad=PRK-RUS status=ACTUAL,ONGOING minIntensity=-5");
    }

    @Test
    void sinceIsPartOfIt() {
        assertThat(filter("--since", "2h").since()).contains(Duration.ofHours(2));
        assertThat(filter("since=30m", "lang=fr").since()).contains(Duration.ofMinutes(30));
        assertThat(filter().since()).isEmpty();
    }

    @Test
    void aMistakeIsShownWithItsPlace() {
        assertThatThrownBy(() -> filter("--category", "ATTACK"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("'ATTACK' is none of AGREE")
                .hasMessageEndingWith("\n  category=ATTACK\n           ^");
        assertThatThrownBy(() -> filter("colour=red")).hasMessageContaining("no filter is called 'colour'");
        assertThatThrownBy(() -> filter("--since", "yesterday"))
                .hasMessageContaining("not a duration such as 2h")
                .isInstanceOf(Failure.class);
    }
}
