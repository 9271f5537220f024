package org.vigie.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vigie.v1.OriginKind;
import org.vigie.v1.RawArticle;

@Timeout(value = 10, unit = TimeUnit.SECONDS)
class PushServerTest {
    private static final String TOKEN = "0123456789abcdef";

    private final List<RawArticle> published = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private boolean kafkaDown;
    private PushServer server;

    @BeforeEach
    void start() throws IOException {
        server = new PushServer(
                new PushSettings("127.0.0.1", 0, Set.of(TOKEN), 10_000, 5, 10),
                articles -> {
                    if (kafkaDown) {
                        throw new IllegalStateException("no Kafka");
                    }
                    published.addAll(articles);
                },
                Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> post(String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/v1/articles"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + TOKEN);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void oneArticleOverSeveralLinesIsTaken() throws Exception {
        HttpResponse<String> answer = post("""
                {"url": "https://example.org/a?utm_source=x", "title": "Sommet",
                 "lang": "fr", "date": "2026-11-22", "authors": ["A. Dubois"], "text": "Le ministre est arrivé."}""");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"accepted\":1,\"rejected\":0,\"results\":[{\"id\":\""
                        + published.get(0).getId());
        assertThat(published.get(0).getUrl()).isEqualTo("https://example.org/a");
        assertThat(published.get(0).getOrigin().getKind()).isEqualTo(OriginKind.PUSH);
        assertThat(published.get(0).getOrigin().getSource()).doesNotContain(TOKEN);
    }

    @Test
    void aBadLineInTheMiddleHasItsErrorAndTheOthersAreTaken() throws Exception {
        HttpResponse<String> answer = post(
                "{\"text\": \"one\"}\n{broken\n{\"title\": \"no text\"}\n{\"text\": \"x\", \"url\": \"ftp://a\"}\n{\"text\": \"two\"}\n");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"accepted\":2,\"rejected\":3")
                .contains("not JSON")
                .contains("neither")
                .contains("not an http");
        assertThat(published).hasSize(2);
    }

    @Test
    void nothingGoodIsNoSuccess() throws Exception {
        assertThat(post("{broken").statusCode()).isEqualTo(422);
        assertThat(post("[1, 2]").statusCode()).isEqualTo(422);
        assertThat(post("  \n ").statusCode()).isIn(400, 422);
        assertThat(post("{\"text\": \"x\", \"date\": \"99/99/2026\"}").statusCode())
                .isEqualTo(422);
        assertThat(published).isEmpty();
    }

    @Test
    void whoHasNoTokenIsTurnedAway() throws Exception {
        assertThat(post("{\"text\": \"x\"}", "Authorization", "Bearer 0123456789abcdeX")
                        .statusCode())
                .isEqualTo(401);
        assertThat(post("{\"text\": \"x\"}", "Authorization", "Basic abc").statusCode())
                .isEqualTo(401);
        assertThat(published).isEmpty();
        assertThatThrownBy(() -> PushSettings.of(0, Set.of("short"))).hasMessageContaining("push.tokens");
    }

    @Test
    void tooMuchIsRefused() throws Exception {
        assertThat(post("{\"text\": \"" + "x".repeat(20_000) + "\"}").statusCode())
                .isEqualTo(413);
        assertThat(post("{\"text\": \"x\"}\n".repeat(6)).statusCode()).isEqualTo(413);
        for (int i = 0; i < 8; i++) {
            assertThat(post("{\"text\": \"x\"}").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> answer = post("{\"text\": \"x\"}");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void aRequestSentAgainIsPublishedOnce() throws Exception {
        HttpResponse<String> first = post("{\"text\": \"x\"}", "Idempotency-Key", "k1");
        HttpResponse<String> again = post("{\"text\": \"x\"}", "Idempotency-Key", "k1");
        HttpResponse<String> other = post("{\"text\": \"y\"}", "Idempotency-Key", "k1");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(published).hasSize(1);
    }

    @Test
    void successIsAnsweredOnlyWhenKafkaHasTheArticles() throws Exception {
        kafkaDown = true;
        assertThat(post("{\"text\": \"x\"}", "Idempotency-Key", "k").statusCode())
                .isEqualTo(503);
        kafkaDown = false;
        assertThat(post("{\"text\": \"x\"}", "Idempotency-Key", "k").statusCode())
                .isEqualTo(200);
        assertThat(published).hasSize(1);
    }
}
