package org.vigie.ingest.push;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.v1.RawArticle;

/**
 * {@code POST /v1/articles}: one article as JSON, or one per line; the answer says for each what became of it. Success is answered
 * once Kafka has all of them (acks=all), so whoever got it may forget the articles.
 *
 * <pre>{@code
 * curl -H "Authorization: Bearer $TOKEN" -d '{"url": "https://example.org/a", "text": "..."}' http://127.0.0.1:8090/v1/articles
 * {"accepted":1,"rejected":0,"results":[{"id":"4be2..."}]}
 * }</pre>
 */
public final class PushServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PushServer.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int THREADS = 8;
    private static final int MAX_KEY = 200;

    private final PushSettings settings;
    private final Consumer<List<RawArticle>> publish;
    private final Clock clock;
    private final Allowance allowance;
    private final IdempotencyKeys keys = new IdempotencyKeys();
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);

    /** @param publish returns only when all articles handed over are on Kafka, and throws when they are not */
    public PushServer(PushSettings settings, Consumer<List<RawArticle>> publish, Clock clock) throws IOException {
        this.settings = settings;
        this.publish = publish;
        this.clock = clock;
        this.allowance = new Allowance(settings.requestsPerMinute(), clock);
        // seconds a request may take to arrive: the JDK's server waits for ever otherwise
        if (System.getProperty("sun.net.httpserver.maxReqTime") == null) {
            System.setProperty("sun.net.httpserver.maxReqTime", "30");
        }
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()), 64);
        server.setExecutor(workers);
        server.createContext("/v1/articles", this::handle);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(1);
        workers.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String token = token(exchange);
        if (!exchange.getRequestURI().getPath().equals("/v1/articles")) {
            return Reply.error(404, "articles are sent to /v1/articles");
        } else if (!exchange.getRequestMethod().equals("POST")) {
            return Reply.error(405, "articles are sent with POST").with("Allow", "POST");
        } else if (token == null) {
            return Reply.error(401, "send Authorization: Bearer TOKEN").with("WWW-Authenticate", "Bearer");
        } else if (!allowance.take(token)) {
            return Reply.error(429, "more than " + settings.requestsPerMinute() + " requests a minute")
                    .with("Retry-After", "5");
        }
        byte[] body = exchange.getRequestBody().readNBytes(settings.maxBytes() + 1);
        if (body.length > settings.maxBytes()) {
            return Reply.error(413, "a request has at most " + settings.maxBytes() + " bytes");
        }
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (key != null && key.length() > MAX_KEY) {
            return Reply.error(400, "an Idempotency-Key has at most " + MAX_KEY + " characters");
        }
        String sender = sender(token);
        return keys.once(key == null ? null : sender + " " + key, sha256(body), () -> take(body, sender));
    }

    private Reply take(byte[] body, String sender) {
        List<PushItems.Item> items = PushItems.read(new String(body, StandardCharsets.UTF_8), sender, clock.instant());
        if (items.isEmpty()) {
            return Reply.error(400, "the request is empty");
        } else if (items.size() > settings.maxItems()) {
            return Reply.error(413, "a request has at most " + settings.maxItems() + " articles");
        }
        List<RawArticle> good = new ArrayList<>();
        for (PushItems.Item item : items) {
            if (item.article() != null) {
                good.add(item.article());
            }
        }
        if (!good.isEmpty() && !publish(good)) {
            return Reply.error(503, "the articles could not be stored; send them again")
                    .with("Retry-After", "10");
        }
        return Reply.of(good.isEmpty() ? 422 : 200, results(items, good.size()));
    }

    private boolean publish(List<RawArticle> articles) {
        try {
            publish.accept(articles);
            return true;
        } catch (RuntimeException unavailable) {
            LOG.error("pushed articles could not be published, count {}", articles.size(), unavailable);
            return false;
        }
    }

    private static String results(List<PushItems.Item> items, int accepted) {
        ObjectNode answer = JSON.createObjectNode().put("accepted", accepted).put("rejected", items.size() - accepted);
        ArrayNode results = answer.putArray("results");
        for (PushItems.Item item : items) {
            ObjectNode result = results.addObject();
            if (item.article() != null) {
                result.put("id", item.article().getId());
            } else {
                result.put("error", item.error());
            }
        }
        return answer + "\n";
    }

    /** The token sent, when it is one of ours; compared in constant time. */
    private @Nullable String token(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return null;
        }
        byte[] sent = sha256(header.substring(7).strip().getBytes(StandardCharsets.UTF_8));
        String known = null;
        for (String token : settings.tokens()) {
            known = MessageDigest.isEqual(sent, sha256(token.getBytes(StandardCharsets.UTF_8))) ? token : known;
        }
        return known;
    }

    /** A name for the sender that does not give the token away. */
    private static String sender(String token) {
        byte[] digest = sha256(token.getBytes(StandardCharsets.UTF_8));
        return "push-" + java.util.HexFormat.of().formatHex(digest, 0, 4);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
