package org.vigie.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource({
        "HTTPS://www.Example.org:443/a?utm_source=x&id=7#top, https://www.example.org/a?id=7",
        "http://example.org, http://example.org/",
        "http://example.org:8080/a/../b, http://example.org:8080/b",
        "https://user:word@example.org./x?b=2&a=1, https://example.org/x?b=2&a=1",
        "https://www.lemonde.fr/a.html?xtor=RSS-3208&at_medium=mail, https://www.lemonde.fr/a.html",
        "https://münchen.example/ä, https://xn--mnchen-3ya.example/ä",
        "https://example.org/a b|c, https://example.org/a%20b%7Cc",
        "https://[2001:db8::1]:8443/x, https://[2001:db8::1]:8443/x",
    })
    void anAddressHasOneSpelling(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "seeds/kim.txt",
                "mailto:a@b.example",
                "ftp://example.org/a",
                "https://",
                "http://%/",
                "https:///a"
            })
    void whatIsNoPageHasNone(String url) {
        assertThat(CanonicalUrl.of(url)).isNull();
    }

    @Test
    void theSamePageOverHttpAndHttpsIsOneArticle() {
        assertThat(id("http://example.org/a", null)).isEqualTo(id("https://example.org/a", "7"));
    }

    @Test
    void thePublishersIdAndThenTheBytesStandInForAnAddress() {
        assertThat(id(null, "7")).hasSize(32).isNotEqualTo(id(null, "8")).isNotEqualTo(id(null, null));
        assertThat(id(null, null)).hasSize(32).isEqualTo(id(null, null));
    }

    private static String id(@Nullable String url, @Nullable String publisherId) {
        return ArticleId.of(url, publisherId, "agency", "text".getBytes(StandardCharsets.UTF_8));
    }
}
