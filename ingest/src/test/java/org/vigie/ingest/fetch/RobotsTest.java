package org.vigie.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RobotsTest {
    private final HostileServer server = new HostileServer();
    private final Fetcher fetcher = new Fetcher(FetchSettings.DEFAULT.withAllowedHosts(Set.of("127.0.0.1")));
    private final Robots robots =
            new Robots(fetcher, Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), "vigie");

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    @Test
    void theRulesForUsAreKeptAndAskedForOnce() {
        server.at(
                "/robots.txt",
                HostileServer.ok(
                        "Content-Type: text/plain\r\n",
                        "User-agent: *\nDisallow: /\n\nUser-agent: Vigie\nCrawl-delay: 3\nDisallow: /prive/\n"));

        assertThat(robots.isAllowed(server.url("/monde/article"))).isTrue();
        assertThat(robots.isAllowed(server.url("/prive/article"))).isFalse();
        assertThat(robots.crawlDelay(server.url("/"))).isEqualTo(Duration.ofSeconds(3));
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void noFileMeansNoRulesAndABrokenHostMeansNo() {
        assertThat(robots.isAllowed(server.url("/a"))).isTrue();
        server.at("/robots.txt", "HTTP/1.1 503 Busy\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        Robots fresh = new Robots(fetcher, Clock.systemUTC(), "vigie");

        assertThat(fresh.isAllowed(server.url("/a"))).isFalse();
    }

    @Test
    void retryAfterIsReadAsSecondsOrAsADateAndNeverBeyondTwoDays() {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");

        assertThat(RetryAfter.read("120", now)).isEqualTo(now.plusSeconds(120));
        assertThat(RetryAfter.read("Sun, 22 Nov 2026 13:00:00 GMT", now))
                .isEqualTo(Instant.parse("2026-11-22T13:00:00Z"));
        assertThat(RetryAfter.read("999999999", now)).isEqualTo(now.plus(Duration.ofDays(2)));
        assertThat(RetryAfter.read("soon", now)).isNull();
        assertThat(RetryAfter.read(null, now)).isNull();
    }
}
