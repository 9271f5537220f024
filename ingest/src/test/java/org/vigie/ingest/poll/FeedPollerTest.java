package org.vigie.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vigie.ingest.fetch.FetchSettings;
import org.vigie.ingest.fetch.Fetcher;
import org.vigie.ingest.fetch.HostileServer;
import org.vigie.ingest.publish.KafkaFeedStates;
import org.vigie.ingest.schedule.FeedMemory;
import org.vigie.v1.RawArticle;

@Timeout(value = 10, unit = TimeUnit.SECONDS)
class FeedPollerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final FetchSettings SETTINGS =
            FetchSettings.DEFAULT.withAllowedHosts(Set.of("127.0.0.1")).withDeadline(Duration.ofSeconds(2));

    private final HostileServer server = new HostileServer();
    private final Fetcher fetcher = new Fetcher(SETTINGS);
    private final FeedStates states = FeedStates.inMemory();
    private final List<RawArticle> published = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    private FeedPoller poller(Instant now) {
        return new FeedPoller(fetcher, states, published::addAll, Clock.fixed(now, ZoneOffset.UTC), Duration.ZERO);
    }

    private FeedCounts poll(Instant now, String... paths) throws InterruptedException {
        FeedPoller poller = poller(now);
        poller.add(java.util.Arrays.stream(paths)
                .map(path -> new FeedList.Entry(path, server.url(path)))
                .toList());
        poller.runOnce(4);
        return poller.counts();
    }

    private static String feed(String... items) {
        return HostileServer.ok(
                "ETag: \"v\"\r\nContent-Type: application/rss+xml\r\n",
                "<rss version='2.0'><channel><title>Le Fil</title><language>fr</language>" + String.join("", items)
                        + "</channel></rss>");
    }

    private static String item(String guid, String text) {
        return "<item><title>Titre</title><guid isPermaLink='false'>" + guid + "</guid><description>" + text
                + "</description></item>";
    }

    @Test
    void eachItemIsPublishedOnceAndAChangedOneAgain() throws InterruptedException {
        server.at("/f", feed(item("1", "Le premier texte."), item("2", "Le second texte.")));
        poll(NOW, "/f");
        assertThat(published).hasSize(2);
        assertThat(published.get(0).getLang()).isEqualTo("fr");
        assertThat(published.get(0).getFetched()).isEqualTo(NOW);

        server.at(
                "/f",
                feed(
                        item("1", "Le premier texte, corrigé."),
                        item("2", "Le second texte."),
                        item("3", "Le second texte.")));
        FeedCounts counts = poll(NOW.plusSeconds(3_600), "/f");

        assertThat(published).hasSize(3);
        assertThat(published.get(2).getId()).isEqualTo(published.get(1).getId());
        assertThat(counts.fresh()).isEqualTo(1);
        assertThat(counts.known()).isEqualTo(1);
        assertThat(counts.repeats()).isEqualTo(1);
    }

    @Test
    void validatorsAreSentFromTheSecondTimeOnAndLeftOutOnceADay() throws InterruptedException {
        server.at("/f", feed(item("1", "Texte.")));
        poll(NOW, "/f");
        poll(NOW.plusSeconds(60), "/f");
        poll(NOW.plus(Duration.ofHours(25)), "/f");

        assertThat(server.requests).hasSize(3);
        assertThat(server.requests.get(0).headers()).noneMatch(line -> line.startsWith("If-None-Match"));
        assertThat(server.requests.get(1).headers()).contains("If-None-Match: \"v\"");
        assertThat(server.requests.get(2).headers()).noneMatch(line -> line.startsWith("If-None-Match"));
    }

    @Test
    void theGoodFeedIsReadBesideTheHostileOnes() throws InterruptedException {
        server.at("/good", feed(item("1", "Texte.")))
                .at("/page", HostileServer.ok("", "<html><body>Sign in</body></html>"))
                .at("/busy", "HTTP/1.1 429 Busy\r\nRetry-After: 3600\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                .at("/circle", HostileServer.redirect(301, "/circle"))
                .at("/inside", HostileServer.redirect(302, "http://169.254.169.254/latest"))
                .at("/empty", HostileServer.ok("", ""));

        FeedCounts counts = poll(NOW, "/page", "/busy", "/circle", "/inside", "/empty", "/none", "/good");

        assertThat(published).hasSize(1);
        assertThat(counts.failed()).isEqualTo(6);
        assertThat(counts.requests()).isEqualTo(7);
        assertThat(states.load().get("/page").health())
                .isEqualTo("failed 1 time running: The answer is a web page, not a feed.");
        assertThat(states.load().get("/busy").nextPoll()).isAfterOrEqualTo(NOW.plusSeconds(3_600));
        assertThat(states.load().get("/good").health()).startsWith("well");
    }

    @Test
    void aTimeInTheFutureIsNotPublished() throws InterruptedException {
        server.at(
                "/f",
                feed(
                        "<item><title>T</title><guid>x</guid><pubDate>Fri, 31 Dec 9999 00:00:00 GMT</pubDate></item>",
                        "<item><title>U</title><guid>y</guid><pubDate>Sun, 22 Nov 2026 11:00:00 GMT</pubDate></item>"));
        poll(NOW, "/f");

        assertThat(published)
                .extracting(RawArticle::getPublished)
                .containsExactlyInAnyOrder(null, "2026-11-22T11:00:00Z");
    }

    @Test
    void theAnnouncedPageIsFetchedWhereRobotsAllow() throws InterruptedException {
        server.at(
                "/robots.txt", HostileServer.ok("Content-Type: text/plain\r\n", "User-agent: *\nDisallow: /closed\n"));
        server.at(
                "/open",
                HostileServer.ok("Content-Type: text/html\r\n", "<html><body><p>Whole article</p></body></html>"));
        server.at(
                "/f",
                feed(
                        "<item><title>A</title><link>" + server.url("/open") + "</link></item>",
                        "<item><title>B</title><link>" + server.url("/closed") + "</link></item>"));
        poll(NOW, "/f");

        assertThat(published)
                .extracting(article -> StandardCharsets.UTF_8
                        .decode(article.getBody().duplicate())
                        .toString())
                .containsExactlyInAnyOrder("<html><body><p>Whole article</p></body></html>", "");
        assertThat(server.requests).extracting(HostileServer.Request::path).doesNotContain("/closed");
    }

    @Test
    void whenKafkaFailsThePollerStopsAndRemembersNothing() {
        server.at("/f", feed(item("1", "Texte.")));
        FeedPoller poller = new FeedPoller(
                fetcher,
                states,
                articles -> {
                    throw new IllegalStateException("no Kafka");
                },
                Clock.systemUTC(),
                Duration.ZERO);
        poller.add(List.of(new FeedList.Entry("f", server.url("/f"))));

        assertThatThrownBy(() -> poller.runOnce(2)).hasMessage("no Kafka");
        assertThat(states.load()).isEmpty();
    }

    @Test
    void theLoopReadsUntilItIsStopped() throws InterruptedException {
        server.at("/f", feed(item("1", "Texte.")));
        FeedPoller poller =
                new FeedPoller(fetcher, states, published::addAll, Clock.systemUTC(), Duration.ofMillis(10));
        poller.add(List.of(new FeedList.Entry("f", server.url("/f"))));

        poller.run(2, () -> !published.isEmpty());

        assertThat(published).hasSize(1);
        assertThat(poller.counts().requests()).isEqualTo(1);
    }

    @Test
    void memorySurvivesItsRecord() {
        FeedMemory memory = new FeedMemory(
                "id",
                "https://a.example/",
                "\"e\"",
                "Sun",
                NOW,
                NOW,
                NOW,
                NOW,
                2,
                Duration.ofMinutes(3),
                null,
                null,
                null,
                500,
                "no",
                List.of("a:b"));

        assertThat(KafkaFeedStates.memory(KafkaFeedStates.state(memory))).isEqualTo(memory);
        FeedMemory fresh = FeedMemory.fresh("id", "https://a.example/", NOW);
        assertThat(KafkaFeedStates.memory(KafkaFeedStates.state(fresh))).isEqualTo(fresh);
    }

    @Test
    void feedListsAreReadFromOpmlAndText() {
        List<FeedList.Entry> opml = FeedList.parse(
                "<opml><body><outline text='Monde'><outline type='rss' xmlUrl='https://a.example/rss?a=1&amp;b=2'/></outline></body></opml>");
        List<FeedList.Entry> text = FeedList.parse(
                "# remark\nmonde https://a.example/rss\nhttps://b.example/feed.xml\n\nhttps://b.example/feed.xml\n");

        assertThat(opml).containsExactly(new FeedList.Entry("a.example-rss-a-1-b-2", "https://a.example/rss?a=1&b=2"));
        assertThat(text)
                .containsExactly(
                        new FeedList.Entry("monde", "https://a.example/rss"),
                        new FeedList.Entry("b.example-feed.xml", "https://b.example/feed.xml"));
    }

    @Test
    void aWireCopyNamesTheArticleItWasCopiedFrom() throws InterruptedException {
        String wire =
                "Les ministres des deux pays voisins se sont rencontrés mardi dans la ville frontalière pour discuter de la réouverture"
                        + " de trois points de passage fermés depuis le printemps. Les deux parties ont convenu de laisser passer dès lundi les"
                        + " camions chargés de vivres, ont indiqué des responsables, tandis que les voitures devront attendre encore.";
        server.at("/a", feed(item("1", wire)));
        server.at("/b", feed(item("2", "Accord à la frontière. " + wire + " (avec agences)")));
        FeedPoller poller = poller(NOW);
        poller.add(List.of(new FeedList.Entry("a", server.url("/a")), new FeedList.Entry("b", server.url("/b"))));
        poller.runOnce(1);

        assertThat(published.get(0).getHeaders()).doesNotContainKey("x-vigie-copy-of");
        assertThat(published.get(1).getHeaders())
                .containsEntry("x-vigie-copy-of", published.get(0).getId());
    }
}
