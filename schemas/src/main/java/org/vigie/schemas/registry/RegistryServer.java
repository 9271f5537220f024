package org.vigie.schemas.registry;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A schema registry inside the program, on 127.0.0.1 only: the part of Confluent's REST interface that clients use.
 * Schemas are kept in the compacted topic {@code _schemas}, so ids survive restarts.
 *
 * <p>For one machine. A cluster uses a registry of its own (Confluent, Apicurio, Karapace) by its address.
 *
 * <pre>{@code
 * try (RegistryServer registry = RegistryServer.start(8081, Map.of("bootstrap.servers", "127.0.0.1:9092"))) {
 *     RegistryClient schemas = RegistryClient.of(registry.url());
 * }
 * }</pre>
 */
public final class RegistryServer implements AutoCloseable {
    private final HttpServer http;
    private final ExecutorService threads;
    private final SchemaLog log;

    private RegistryServer(HttpServer http, ExecutorService threads, SchemaLog log) {
        this.http = http;
        this.threads = threads;
        this.log = log;
    }

    /**
     * Starts with the schemas kept on Kafka.
     *
     * @param port 0 for any free one
     * @param clients Kafka client settings, {@code bootstrap.servers} at least
     * @throws java.net.BindException if the port is taken
     */
    public static RegistryServer start(int port, Map<String, Object> clients) throws IOException {
        return start(port, new KafkaSchemaLog(clients));
    }

    /** Starts empty, and forgets everything at the end: for tests. */
    public static RegistryServer startInMemory() throws IOException {
        return start(0, SchemaLog.inMemory());
    }

    static RegistryServer start(int port, SchemaLog log) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService threads = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "registry");
            thread.setDaemon(true);
            return thread;
        });
        http.setExecutor(threads);
        http.createContext("/", new RegistryHandler(new Subjects(log)));
        http.start();
        return new RegistryServer(http, threads, log);
    }

    public String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
        log.close();
    }
}
