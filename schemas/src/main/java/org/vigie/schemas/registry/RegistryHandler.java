package org.vigie.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Confluent's REST interface, as far as serialisers, readers and people use it; {@code GET /subjects} shows it works. */
final class RegistryHandler implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RegistryHandler.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_BODY = 1 << 20;

    private final Subjects subjects;

    RegistryHandler(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer;
            try {
                answer = answer(exchange);
            } catch (Refusal refusal) {
                answer = refusal.answer();
            } catch (RuntimeException defect) {
                LOG.error("Registry request failed path={}", exchange.getRequestURI(), defect);
                answer = new Refusal(500, 50001, "internal error").answer();
            }
            byte[] body = JSON.writeValueAsBytes(answer.body());
            exchange.getResponseHeaders().set("Content-Type", "application/vnd.schemaregistry.v1+json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private record Answer(int status, JsonNode body) {
        static Answer ok(JsonNode body) {
            return new Answer(200, body);
        }
    }

    /** An answer that is an error, with Confluent's error code. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int status;
        private final int code;

        Refusal(int status, int code, String message) {
            super(message);
            this.status = status;
            this.code = code;
        }

        Answer answer() {
            return new Answer(
                    status, JSON.createObjectNode().put("error_code", code).put("message", getMessage()));
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        List<String> path = path(exchange);
        String head = path.isEmpty() ? "" : path.get(0);
        boolean posts = exchange.getRequestMethod().equals("POST");
        return switch (head) {
            case "" -> Answer.ok(JSON.createObjectNode());
            case "config" -> config(exchange);
            case "schemas" -> schemas(path);
            case "subjects" -> posts ? post(exchange, path) : get(path);
            case "compatibility" -> compatible(exchange, path);
            default -> throw notFound();
        };
    }

    private static Answer config(HttpExchange exchange) {
        String key = exchange.getRequestMethod().equals("PUT") ? "compatibility" : "compatibilityLevel";
        return Answer.ok(JSON.createObjectNode().put(key, "BACKWARD_TRANSITIVE"));
    }

    private Answer schemas(List<String> path) {
        if (path.equals(List.of("schemas", "types"))) {
            return Answer.ok(JSON.createArrayNode().add("AVRO"));
        }
        if (path.size() < 3 || !path.get(1).equals("ids")) {
            throw notFound();
        }
        Schema schema = subjects.byId(number(path.get(2)))
                .orElseThrow(() -> new Refusal(404, 40403, "Schema " + path.get(2) + " not found"));
        return Answer.ok(JSON.createObjectNode().put("schema", schema.toString()));
    }

    private Answer get(List<String> path) {
        if (path.size() == 1) {
            return Answer.ok(JSON.valueToTree(subjects.names()));
        }
        List<Subjects.Registered> versions = subjects.versions(path.get(1));
        if (versions.isEmpty()) {
            throw new Refusal(404, 40401, "Subject '" + path.get(1) + "' not found.");
        }
        if (path.size() == 3) {
            return Answer.ok(JSON.valueToTree(
                    versions.stream().map(Subjects.Registered::version).toList()));
        }
        if (path.size() != 4) {
            throw notFound();
        }
        return Answer.ok(describe(version(versions, path.get(3))));
    }

    private static Subjects.Registered version(List<Subjects.Registered> versions, String wanted) {
        int version = wanted.equals("latest") ? versions.size() : number(wanted);
        return versions.stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(() -> new Refusal(404, 40402, "Version " + wanted + " not found."));
    }

    private Answer post(HttpExchange exchange, List<String> path) throws IOException {
        if (path.size() < 2) {
            throw notFound();
        }
        String subject = path.get(1);
        Schema schema = body(exchange);
        if (path.size() == 2) {
            return Answer.ok(describe(subjects.find(subject, schema)
                    .orElseThrow(() -> new Refusal(404, 40403, "Schema not found under '" + subject + "'"))));
        }
        try {
            return Answer.ok(JSON.createObjectNode()
                    .put("id", subjects.register(subject, schema).id()));
        } catch (Subjects.Incompatible incompatible) {
            throw new Refusal(409, 409, "Schema cannot read what was written before: " + incompatible.getMessage());
        }
    }

    private Answer compatible(HttpExchange exchange, List<String> path) throws IOException {
        if (path.size() < 3) {
            throw notFound();
        }
        List<String> faults = subjects.faults(path.get(2), body(exchange));
        ObjectNode verdict = JSON.createObjectNode().put("is_compatible", faults.isEmpty());
        verdict.set("messages", JSON.valueToTree(faults));
        return Answer.ok(verdict);
    }

    private static ObjectNode describe(Subjects.Registered registered) {
        return JSON.createObjectNode()
                .put("subject", registered.subject())
                .put("version", registered.version())
                .put("id", registered.id())
                .put("schema", registered.schema().toString());
    }

    private static Schema body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY);
        try {
            JsonNode request = JSON.readTree(body);
            String type = Optional.ofNullable(request.get("schemaType"))
                    .map(JsonNode::asText)
                    .orElse("AVRO");
            if (!type.equals("AVRO")) {
                throw new Refusal(422, 42201, "schemaType " + type + " is not kept here, only AVRO");
            }
            return new Schema.Parser().parse(request.path("schema").asText());
        } catch (JsonProcessingException | SchemaParseException broken) {
            throw new Refusal(422, 42201, "Not an Avro schema: " + broken.getMessage());
        }
    }

    private static List<String> path(HttpExchange exchange) {
        return java.util.Arrays.stream(exchange.getRequestURI().getRawPath().split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new Refusal(404, 40403, "'" + text + "' is not a number");
        }
    }

    private static Refusal notFound() {
        return new Refusal(404, 404, "HTTP 404 Not Found");
    }
}
