package org.vigie.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.schemas.serde.SchemaOf;
import org.vigie.schemas.serde.SchemaStoreException;
import org.vigie.schemas.serde.UnreadableRecord;
import org.vigie.v1.EventRecord;
import org.vigie.v1.RawArticle;

class RegistryServerTest {
    private static final Schema RAW = SchemaOf.type(RawArticle.class);
    private static final Schema OTHER = new Schema.Parser()
            .parse("{\"type\":\"record\",\"name\":\"RawArticle\",\"namespace\":\"org.vigie.v1\",\"fields\":["
                    + "{\"name\":\"needed\",\"type\":\"string\"}]}");

    private final SchemaLog log = SchemaLog.inMemory();
    private RegistryServer server;

    @BeforeEach
    void start() throws Exception {
        server = RegistryServer.start(0, log);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSchemaKeepsItsIdUnderEverySubject() {
        RegistryClient client = RegistryClient.of(server.url());

        int id = client.idOf("news.articles.raw-value", RAW);

        assertThat(client.idOf("other.articles.raw-value", RAW)).isEqualTo(id);
        assertThat(client.idOf("news.events-value", SchemaOf.type(EventRecord.class)))
                .isNotEqualTo(id);
        assertThat(RegistryClient.of(server.url()).schemaOf(id)).isEqualTo(RAW);
    }

    @Test
    void aSchemaThatCannotReadTheOldOneIsRefused() {
        RegistryClient client = RegistryClient.of(server.url());
        client.idOf("news.articles.raw-value", RAW);

        assertThatThrownBy(() -> client.idOf("news.articles.raw-value", OTHER))
                .isInstanceOf(SchemaStoreException.class)
                .hasMessageContaining("409")
                .hasMessageContaining("needed");
    }

    @Test
    void anUnknownIdIsTheRecordsFault() {
        assertThatThrownBy(() -> RegistryClient.of(server.url()).schemaOf(77)).isInstanceOf(UnreadableRecord.class);
    }

    @Test
    void aReadOnlyClientRegistersNothing() {
        assertThatThrownBy(() -> RegistryClient.readOnly(server.url()).idOf("news.events-value", RAW))
                .isInstanceOf(SchemaStoreException.class)
                .hasMessageContaining("does not know");
        int id = RegistryClient.of(server.url()).idOf("news.events-value", RAW);

        assertThat(RegistryClient.readOnly(server.url()).idOf("news.events-value", RAW))
                .isEqualTo(id);
    }

    @Test
    void aRegistryThatIsAwayIsToldWithItsAddress() {
        server.close();

        assertThatThrownBy(() -> RegistryClient.of(server.url()).check())
                .isInstanceOf(SchemaStoreException.class)
                .hasMessageContaining(server.url());
    }

    @Test
    void idsSurviveARestart() throws Exception {
        int id = RegistryClient.of(server.url()).idOf("news.articles.raw-value", RAW);
        Subjects after = new Subjects(log);

        assertThat(after.register("news.articles.raw-value", RAW).id()).isEqualTo(id);
        assertThat(after.register("news.x-value", OTHER).id()).isEqualTo(id + 1);
    }

    @Test
    void itSpeaksConfluentsInterface() throws Exception {
        RegistryClient.of(server.url()).idOf("news.articles.raw-value", RAW);

        assertThat(get("/subjects")).isEqualTo("[\"news.articles.raw-value\"]");
        assertThat(get("/subjects/news.articles.raw-value/versions")).isEqualTo("[1]");
        assertThat(get("/subjects/news.articles.raw-value/versions/latest"))
                .contains("\"version\":1", "\"id\":1", "RawArticle");
        assertThat(get("/schemas/ids/1")).startsWith("{\"schema\":");
        assertThat(get("/subjects/none/versions/1")).contains("40401");
        assertThat(get("/schemas/ids/x")).contains("40403");
        assertThat(get("/config")).contains("BACKWARD_TRANSITIVE");
        assertThat(get("/nowhere")).contains("404");
    }

    private String get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
