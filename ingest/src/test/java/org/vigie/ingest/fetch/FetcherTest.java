package org.vigie.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a local server that does everything wrong: each answer is dealt with in two seconds, and the good page beside it is read. */
@Timeout(value = 4, unit = TimeUnit.SECONDS)
class FetcherTest {
    private static final FetchSettings SETTINGS = FetchSettings.DEFAULT
            .withAllowedHosts(Set.of("127.0.0.1"))
            .withDeadline(Duration.ofMillis(1_000))
            .withMaxBytes(4 * 1024 * 1024);

    private final HostileServer server = new HostileServer().at("/good", HostileServer.ok("ETag: W/\"x\"\r\n", "good"));
    private final Fetcher fetcher = new Fetcher(SETTINGS);

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    private Fetched get(String path) {
        return fetcher.fetch(FetchRequest.feed(server.url(path), null, null));
    }

    private void assertFails(String path, Fetched.Reason reason) {
        Fetched fetched = get(path);

        assertThat(fetched).isInstanceOf(Fetched.Failure.class);
        assertThat(((Fetched.Failure) fetched).reason()).isEqualTo(reason);
        assertThat(((Fetched.Failure) fetched).elapsed()).isLessThan(Duration.ofSeconds(2));
        assertThat(body(get("/good"))).isEqualTo("good");
    }

    private static String body(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Answer.class);
        return new String(((Fetched.Answer) fetched).body(), StandardCharsets.UTF_8);
    }

    private static void head(OutputStream out, String headers) throws IOException {
        out.write(
                ("HTTP/1.1 200 OK\r\nConnection: close\r\n" + headers + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void validatorsAreSentBackLetterByLetter() {
        server.at("/f", "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n");

        Fetched fetched = fetcher.fetch(FetchRequest.feed(server.url("/f"), "W/\"a b\"", "Sun, 22 Nov 2026 1:2:3 GMT"));

        assertThat(((Fetched.Answer) fetched).isUnchanged()).isTrue();
        assertThat(server.requests.get(0).headers())
                .contains(
                        "If-None-Match: W/\"a b\"",
                        "If-Modified-Since: Sun, 22 Nov 2026 1:2:3 GMT",
                        "Accept-Encoding: gzip, deflate, br")
                .anyMatch(line -> line.startsWith("User-Agent: Vigie/"));
    }

    @Test
    void gzipDeflateBareDeflateAndBrotliAreUnpacked() {
        server.at("/gzip", (r, out) -> {
            head(out, "Content-Encoding: gzip\r\n");
            GZIPOutputStream gzip = new GZIPOutputStream(out);
            gzip.write("été".getBytes(StandardCharsets.UTF_8));
            gzip.finish();
        });
        server.at("/deflate", (r, out) -> {
            head(out, "Content-Encoding: deflate\r\n");
            DeflaterOutputStream deflate = new DeflaterOutputStream(out);
            deflate.write("été".getBytes(StandardCharsets.UTF_8));
            deflate.finish();
        });
        server.at("/bare", (r, out) -> {
            head(out, "Content-Encoding: deflate\r\n");
            DeflaterOutputStream deflate = new DeflaterOutputStream(out, new java.util.zip.Deflater(9, true));
            deflate.write("été".getBytes(StandardCharsets.UTF_8));
            deflate.finish();
        });
        server.at("/br", (r, out) -> {
            head(out, "Content-Encoding: br\r\n");
            out.write(new byte[] {0x0b, 0x02, (byte) 0x80, 'h', 'e', 'l', 'l', 'o', 0x03});
        });
        server.at("/lie", HostileServer.ok("Content-Encoding: gzip\r\n", "plain all the same"));

        assertThat(body(get("/gzip"))).isEqualTo("été");
        assertThat(body(get("/deflate"))).isEqualTo("été");
        assertThat(body(get("/bare"))).isEqualTo("été");
        assertThat(body(get("/br"))).isEqualTo("hello");
        assertThat(body(get("/lie"))).isEqualTo("plain all the same");
    }

    @Test
    void permanentRedirectsAreReportedAndTemporaryOnesAreNot() {
        server.at("/old", HostileServer.redirect(301, "/newer")).at("/newer", HostileServer.redirect(308, "good"));
        server.at("/moving", HostileServer.redirect(302, "/old"));

        assertThat(((Fetched.Answer) get("/old")).permanentUrl()).isEqualTo(server.url("/good"));
        assertThat(((Fetched.Answer) get("/moving")).permanentUrl()).isNull();
        assertThat(((Fetched.Answer) get("/moving")).url()).isEqualTo(server.url("/good"));
    }

    @Test
    void aCircleOfRedirectsIsLeft() {
        server.at("/a", HostileServer.redirect(301, "/b")).at("/b", HostileServer.redirect(301, "/a"));

        assertFails("/a", Fetched.Reason.TOO_MANY_REDIRECTS);
    }

    @Test
    void aChainOfRedirectsIsLeftAfterFive() {
        for (int i = 0; i < 20; i++) {
            server.at("/" + i, HostileServer.redirect(302, "/" + (i + 1)));
        }

        assertFails("/0", Fetched.Reason.TOO_MANY_REDIRECTS);
        assertThat(server.requests).hasSize(7); // the address itself, five hops, and the good page
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/x",
                "javascript:alert(1)",
                "gopher://127.0.0.1:1/",
                "http://",
                "//"
            })
    void aRedirectElsewhereThanTheWebIsRefused(String target) {
        server.at("/r", HostileServer.redirect(302, target));

        Fetched fetched = get("/r");

        assertThat(((Fetched.Failure) fetched).reason())
                .isIn(Fetched.Reason.BAD_REDIRECT, Fetched.Reason.TOO_MANY_REDIRECTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.2/",
                "http://10.1.2.3/",
                "http://100.64.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "http://0.0.0.0/",
                "http://2130706434/",
                "http://0x7f.0.0.2/",
                "http://0177.0.0.2/",
                "http://[::1]/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://[::ffff:127.0.0.2]/",
                "http://[64:ff9b::7f00:2]/",
                "http://[::]/",
                "http://user@127.0.0.2/",
                "http://224.0.0.1/"
            })
    void aRedirectIntoAPrivateNetworkIsRefused(String target) {
        server.at("/r", HostileServer.redirect(302, target));

        Fetched fetched = get("/r");

        assertThat(((Fetched.Failure) fetched).reason())
                .isIn(Fetched.Reason.REFUSED_ADDRESS, Fetched.Reason.UNKNOWN_HOST, Fetched.Reason.BAD_REDIRECT);
    }

    @Test
    void privateAddressesAreRefusedWhenNoneIsAllowed() {
        try (Fetcher strict = new Fetcher(SETTINGS.withAllowedHosts(Set.of()))) {
            Fetched fetched = strict.fetch(FetchRequest.page(server.url("/good")));

            assertThat(((Fetched.Failure) fetched).reason()).isEqualTo(Fetched.Reason.REFUSED_ADDRESS);
            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void aNameServerThatChangesItsMindIsAskedOnce() {
        AtomicInteger asked = new AtomicInteger();
        SafeResolver.Lookup rebinding = host -> {
            byte[] address = asked.incrementAndGet() == 1 ? new byte[] {127, 0, 0, 1} : new byte[] {10, 0, 0, 1};
            return new InetAddress[] {InetAddress.getByAddress(host, address)};
        };
        try (Fetcher pinned = new Fetcher(SETTINGS.withAllowedHosts(Set.of("rebinding.example")), rebinding)) {
            Fetched fetched = pinned.fetch(FetchRequest.page("http://rebinding.example:" + server.port() + "/good"));

            assertThat(body(fetched)).isEqualTo("good");
            assertThat(asked.get()).isEqualTo(1);
        }
    }

    @Test
    void aNameWithOnePrivateAddressAmongPublicOnesIsRefused() throws UnknownHostException {
        InetAddress[] mixed = {InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.1")};
        try (Fetcher careful = new Fetcher(SETTINGS, host -> mixed)) {
            Fetched fetched = careful.fetch(FetchRequest.page("http://two-faced.example/"));

            assertThat(((Fetched.Failure) fetched).reason()).isEqualTo(Fetched.Reason.REFUSED_ADDRESS);
        }
    }

    @Test
    void aGigabyteInAMegabyteOfGzipIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                gzip.write(zeros);
            }
        }
        server.at("/bomb", (r, out) -> {
            head(out, "Content-Encoding: gzip\r\n");
            out.write(packed.toByteArray());
        });
        server.at("/nested", (r, out) -> {
            head(out, "Content-Encoding: gzip, gzip, gzip, gzip\r\n");
            out.write(packed.toByteArray());
        });

        assertFails("/bomb", Fetched.Reason.BOMB);
        assertFails("/nested", Fetched.Reason.BOMB);
    }

    @Test
    void anEndlessBodyIsCut() {
        server.at("/endless", (r, out) -> {
            head(out, "Content-Type: text/xml\r\n");
            byte[] block = new byte[64 * 1024];
            while (true) {
                out.write(block);
            }
        });

        assertFails("/endless", Fetched.Reason.TOO_LARGE);
    }

    @Test
    void anEndlessErrorPageIsNotRead() {
        server.at("/error", (r, out) -> {
            out.write("HTTP/1.1 500 No\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write(new byte[64 * 1024]);
            }
        });

        assertThat(((Fetched.Answer) get("/error")).status()).isEqualTo(500);
        assertThat(body(get("/good"))).isEqualTo("good");
    }

    @Test
    void aDripOfBytesEndsAtTheDeadline() {
        server.at("/drip", (r, out) -> {
            head(out, "Content-Type: text/xml\r\n");
            while (true) {
                out.write(' ');
                out.flush();
                sleep(20);
            }
        });
        server.at("/dripping-headers", (r, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write('x');
                out.flush();
                sleep(20);
            }
        });
        server.at("/silent", (r, out) -> sleep(10_000));

        assertFails("/drip", Fetched.Reason.TIMEOUT);
    }

    @Test
    void headersThatNeverEndEndAtTheDeadline() {
        server.at("/dripping-headers", (r, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write('x');
                out.flush();
                sleep(20);
            }
        });

        assertFails("/dripping-headers", Fetched.Reason.TIMEOUT);
    }

    @Test
    void aSilentServerIsLeftAtTheDeadline() {
        server.at("/silent", (r, out) -> sleep(10_000));

        assertFails("/silent", Fetched.Reason.TIMEOUT);
    }

    private static void sleep(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException end) {
            throw new IOException(end);
        }
    }

    @Test
    void hugeHeadersAreRefused() {
        server.at("/line", "HTTP/1.1 200 OK\r\nX: " + "x".repeat(1_000_000) + "\r\n\r\nbody");
        server.at("/many", "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(10_000) + "\r\nbody");

        assertFails("/line", Fetched.Reason.BROKEN_ANSWER);
        assertFails("/many", Fetched.Reason.BROKEN_ANSWER);
    }

    @Test
    void whatIsNoHttpIsRefused() {
        server.at("/smtp", "220 mail.example ESMTP\r\n").at("/nothing", "");

        assertFails("/smtp", Fetched.Reason.BROKEN_ANSWER);
        assertFails("/nothing", Fetched.Reason.BROKEN_ANSWER);
    }

    @Test
    void aNotModifiedWithoutAValidatorIsAnAnswer() {
        server.at("/n", "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n");

        assertThat(((Fetched.Answer) get("/n")).isUnchanged()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "ftp://a.example/",
                "file:///etc/passwd",
                "http://",
                "http:///x",
                "https://a b/",
                "http://[::1",
                "mailto:a@b.c"
            })
    void whatIsNoWebAddressIsRefusedBeforeAnythingIsSent(String url) {
        Fetched fetched = fetcher.fetch(FetchRequest.page(url));

        assertThat(((Fetched.Failure) fetched).reason()).isEqualTo(Fetched.Reason.BAD_ADDRESS);
    }

    @Test
    void anAddressWithAccentsAndBlanksIsEncoded() {
        server.at("/%C3%A9t%C3%A9%20chaud?q=%C3%A0", HostileServer.ok("", "été"));

        assertThat(body(get("/été chaud?q=à"))).isEqualTo("été");
    }
}
