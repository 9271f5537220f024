package org.vigie.sink.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.sink.http.Events.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class EventServerTest {
    private static final long NOW = Instant.parse("2026-11-22T12:00:00Z").toEpochMilli();
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final EventIndex index = new EventIndex(2_000);
    private final Counts counts = new Counts();
    private final HttpClient client = HttpClient.newHttpClient();
    private boolean ready = true;
    private EventServer server;
    private long offset;

    @BeforeEach
    void start() throws IOException {
        server = new EventServer(
                new HttpSettings("127.0.0.1", 0, true, 2_000, 2, Duration.ofMillis(300)),
                index,
                counts,
                new EventServer.Health(() -> true, () -> ready),
                Clock.fixed(Instant.ofEpochMilli(NOW), ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void put(String id, String category, String country, int revision) {
        index.put(
                new Position(NOW - 1_000_000 + offset * 1000, (int) (offset % 3), offset++),
                id,
                event(id, category, country, revision));
    }

    private void retract(String id) {
        index.put(new Position(NOW, (int) (offset % 3), offset++), id, null);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static List<String> ids(String body) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = Pattern.compile("\"id\":\"(e\\d+)\"|^(e\\d+),", Pattern.MULTILINE)
                .matcher(body);
        while (matcher.find()) {
            ids.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return ids;
    }

    private static void assertJson(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                assertThat(parser.currentToken()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/events?category=WAR|400|none of AGREE",
                "/v1/events?colour=red|400|no filter is called",
                "/v1/events?filter=country%3D|400|a value is expected",
                "/v1/events?limit=0|400|from 1 to 1000",
                "/v1/events?limit=9999999999999|400|from 1 to 1000",
                "/v1/events?format=xml|400|one of json, csv",
                "/v1/events?cursor=%22%3E|400|cursor",
                "/v1/events?cursor=AAAA|400|cursor",
                "/v1/events?text|400|a value is expected",
                "/v1/events/none|404|no event",
                "/v1/events/%2e%2e%2fetc|404|no event",
                "/other|404|there are /v1/events",
                "/v1/events/stream?category=WAR|400|none of AGREE",
                "/v1/events/stream?lastEventId=!!|400|Last-Event-ID",
            })
    void aMistakeIsAProblemDocument(String path, int status, String detail) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, detail);
        assertJson(answer.body());
    }

    @Test
    void whatIsNoGetIsRefusedAndNoOtherSiteMayRead() throws Exception {
        HttpResponse<String> post = client.send(
                request("/v1/events")
                        .header("Origin", "https://x.example")
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(post.headers().firstValue("Allow")).contains("GET, HEAD");
        assertThat(get("/v1/events").headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() throws Exception {
        for (int i = 0; i < 25; i++) {
            put("e" + i, i % 2 == 0 ? "ASSAULT" : "CONSULT", "RUS", 1);
        }
        List<String> seen = new ArrayList<>();
        String path = "/v1/events?category=ASSAULT&limit=5";
        HttpResponse<String> page = get(path);
        Matcher next = NEXT.matcher(page.body());
        while (next.find()) {
            seen.addAll(ids(page.body()));
            assertThat(page.headers().firstValue("Link").orElseThrow()).contains("category=ASSAULT&limit=5&cursor=");
            page = get(path + "&cursor=" + next.group(1));
            next = NEXT.matcher(page.body());
        }
        seen.addAll(ids(page.body()));

        assertThat(seen)
                .hasSize(13)
                .doesNotHaveDuplicates()
                .startsWith("e24", "e22")
                .endsWith("e2", "e0");
        assertJson(page.body());
        assertThat(ids(get("/v1/events?order=asc&limit=2&category!=ASSAULT").body()))
                .containsExactly("e1", "e3");
        assertThat(ids(get("/v1/events?since=1000s").body())).hasSize(25);
        assertThat(ids(get("/v1/events?since=980s").body())).hasSize(5);
    }

    @Test
    void csvHasTheSameEventsAsJson() throws Exception {
        put("e1", "ASSAULT", "RUS", 1);
        put("e2", "ASSAULT", "UKR", 1);

        HttpResponse<String> csv = get("/v1/events?format=csv&text=bombard%C3%A9%20le%20port");

        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.body()).startsWith("id,date,plover,").contains("« X »");
        assertThat(ids(csv.body())).isEqualTo(ids(get("/v1/events").body()));
    }

    @Test
    void oneEventIsFoundByItsIdUntilItIsRetracted() throws Exception {
        put("e1", "ASSAULT", "RUS", 1);
        put("e1", "ASSAULT", "RUS", 2);
        assertThat(get("/v1/events/e1").body()).contains("\"revision\":2");
        assertThat(ids(get("/v1/events").body())).containsExactly("e1");

        retract("e1");
        assertThat(get("/v1/events/e1").statusCode()).isEqualTo(404);
        assertThat(ids(get("/v1/events").body())).isEmpty();
    }

    @Test
    void theIndexHoldsTheLatestOnly() throws Exception {
        for (int i = 0; i < 2_010; i++) {
            put("e" + i, "ASSAULT", "RUS", 1);
        }

        assertThat(get("/v1/events/e9").statusCode()).isEqualTo(404);
        assertThat(get("/v1/events/e10").statusCode()).isEqualTo(200);
        assertThat(get("/metrics").body()).contains("news_http_events 2000\n", "# TYPE news_http_events gauge");
    }

    @Test
    void healthTellsTheTruth() throws Exception {
        assertThat(get("/live").statusCode()).isEqualTo(200);
        assertThat(get("/ready").statusCode()).isEqualTo(200);
        ready = false;
        assertThat(get("/ready").statusCode()).isEqualTo(503);
    }

    /** A client of the stream that reads line by line. */
    private BufferedReader listen(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static String await(BufferedReader lines, String start) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith(start)) {
            line = lines.readLine();
        }
        assertThat(line).as("a line that starts with %s", start).isNotNull();
        return line;
    }

    @Test
    void theStreamTellsWhatComesAndIsNeverSilent() throws Exception {
        put("e1", "ASSAULT", "RUS", 1);
        try (BufferedReader lines = listen("/v1/events/stream?category=ASSAULT")) {
            await(lines, ": heartbeat");
            put("e2", "CONSULT", "RUS", 1);
            put("e3", "ASSAULT", "RUS", 1);
            assertThat(await(lines, "data: ")).contains("\"id\":\"e3\"");
            put("e3", "CONSULT", "RUS", 2);
            await(lines, "event: retracted");
            assertThat(await(lines, "data: ")).isEqualTo("data: {\"id\":\"e3\"}");
        }
    }

    @Test
    void whoComesBackGetsWhatWasMissedOnce() throws Exception {
        String id;
        try (BufferedReader lines = listen("/v1/events/stream?since=1h")) {
            put("e1", "ASSAULT", "RUS", 1);
            put("e2", "ASSAULT", "RUS", 1);
            await(lines, "id: ");
            id = await(lines, "id: ").substring(4);
        }
        put("e3", "ASSAULT", "RUS", 1);
        put("e3", "ASSAULT", "RUS", 2);
        retract("e1");
        try (BufferedReader lines = listen("/v1/events/stream", "Last-Event-ID", id)) {
            assertThat(await(lines, "data: ")).contains("\"id\":\"e3\"", "\"revision\":2");
            assertThat(await(lines, "data: ")).isEqualTo("data: {\"id\":\"e1\"}");
            put("e4", "ASSAULT", "RUS", 1);
            assertThat(await(lines, "data: ")).contains("\"id\":\"e4\"");
        }
    }

    @Test
    void aClientThatDoesNotReadIsSentAwayAndHarmsNobody() throws Exception {
        try (Socket slow = new Socket("127.0.0.1", server.port());
                BufferedReader lines = listen("/v1/events/stream")) {
            slow.setReceiveBufferSize(4096);
            slow.getOutputStream()
                    .write("GET /v1/events/stream HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (index.subscribers() < 2) {
                Thread.sleep(10);
            }
            assertThat(get("/v1/events/stream").statusCode()).isEqualTo(503);
            int i = 0;
            while (counts.of(Counts.SLOW) == 0) {
                put("e" + i++, "ASSAULT", "RUS", 1);
                await(lines, "data: ");
            }
            assertThat(index.subscribers()).isEqualTo(1);
            put("e1000000", "ASSAULT", "RUS", 1);
            assertThat(await(lines, "data: ")).contains("e1000000");
        }
    }
}
