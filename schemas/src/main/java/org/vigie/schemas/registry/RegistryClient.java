package org.vigie.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.serde.SchemaStore;
import org.vigie.schemas.serde.SchemaStoreException;
import org.vigie.schemas.serde.UnreadableRecord;
import org.vigie.schemas.serde.UnreadableRecord.Problem;

/**
 * Any registry that speaks Confluent's REST interface: ours, Confluent's, Karapace, or Apicurio through its {@code
 * /apis/ccompat/v7}. Each id and each schema is asked for once.
 *
 * <pre>{@code
 * SchemaStore schemas = RegistryClient.of("http://127.0.0.1:8081");
 * }</pre>
 */
public final class RegistryClient implements SchemaStore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration UNKNOWN_FOR = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 3;
    private static final int MAX_UNKNOWN = 1000;

    private final String url;
    private final boolean registers;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Long> unknown = new ConcurrentHashMap<>();

    private RegistryClient(String url, boolean registers) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.registers = registers;
    }

    /** A client that registers what it writes. */
    public static RegistryClient of(String url) {
        return new RegistryClient(url, true);
    }

    /** A client that writes only what was registered beforehand, as production usually asks. */
    public static RegistryClient readOnly(String url) {
        return new RegistryClient(url, false);
    }

    /** Asks once whether the registry answers. */
    public void check() {
        send(request("/subjects").GET().build());
    }

    @Override
    public int idOf(String subject, Schema schema) {
        return ids.computeIfAbsent(subject + '\n' + schema, key -> askId(subject, schema));
    }

    @Override
    public Schema schemaOf(int id) {
        Schema known = schemas.get(id);
        if (known != null) {
            return known;
        }
        Long since = unknown.get(id);
        if (since != null && System.nanoTime() - since < UNKNOWN_FOR.toNanos()) {
            throw notRegistered(id);
        }
        return askSchema(id);
    }

    private int askId(String subject, Schema schema) {
        String path =
                "/subjects/" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + (registers ? "/versions" : "");
        String body = JSON.createObjectNode().put("schema", schema.toString()).toString();
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        if (answer.statusCode() != 200) {
            String what = registers ? "refuses the schema of " : "does not know the schema of ";
            throw new SchemaStoreException("registry " + url + " " + what + subject + ": " + tell(answer), null);
        }
        return json(answer).path("id").asInt();
    }

    private Schema askSchema(int id) {
        HttpResponse<String> answer = send(request("/schemas/ids/" + id).GET().build());
        if (answer.statusCode() == 404) {
            if (unknown.size() >= MAX_UNKNOWN) {
                unknown.clear();
            }
            unknown.put(id, System.nanoTime());
            throw notRegistered(id);
        }
        if (answer.statusCode() != 200) {
            throw new SchemaStoreException("registry " + url + " on schema " + id + ": " + tell(answer), null);
        }
        try {
            Schema schema =
                    new Schema.Parser().parse(json(answer).path("schema").asText());
            schemas.put(id, schema);
            return schema;
        } catch (SchemaParseException broken) {
            throw new UnreadableRecord(Problem.UNKNOWN_ID, "schema id " + id + " is not an Avro schema");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(TIMEOUT)
                .header("Accept", "application/vnd.schemaregistry.v1+json, application/json");
    }

    /** Sends, and sends again when nobody answers or the registry itself is in trouble. */
    private HttpResponse<String> send(HttpRequest request) {
        @Nullable IOException last = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                HttpResponse<String> answer =
                        http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (answer.statusCode() < 500) {
                    return answer;
                }
                last = new IOException("HTTP " + answer.statusCode());
            } catch (IOException failed) {
                last = failed;
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new SchemaStoreException("interrupted while asking registry " + url, stop);
            }
        }
        throw new SchemaStoreException("registry " + url + " does not answer: " + last, last);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException broken) {
            throw new SchemaStoreException("registry answers something else than JSON", broken);
        }
    }

    private static String tell(HttpResponse<String> answer) {
        String body = answer.body();
        return "HTTP " + answer.statusCode() + " " + body.substring(0, Math.min(300, body.length()));
    }

    private static UnreadableRecord notRegistered(int id) {
        return new UnreadableRecord(Problem.UNKNOWN_ID, "schema id " + id + " is not registered");
    }
}
