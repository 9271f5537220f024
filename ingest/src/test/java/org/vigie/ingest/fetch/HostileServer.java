package org.vigie.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on a socket that answers byte for byte what a test wants, however wrong. */
public final class HostileServer implements AutoCloseable {
    /** Writes one answer, status line included. */
    public interface Page {
        void write(Request request, OutputStream out) throws IOException;
    }

    /** What was asked for: the path, and the header lines in lower case. */
    public record Request(String path, List<String> headers) {}

    private final ServerSocket socket;
    private final ExecutorService workers = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    public final List<Request> requests = new CopyOnWriteArrayList<>();

    public HostileServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workers.execute(this::accept);
    }

    public HostileServer at(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    public HostileServer at(String path, String answer) {
        return at(path, (request, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    public static String ok(String headers, String body) {
        return "HTTP/1.1 200 OK\r\n" + headers + "Connection: close\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    public static String redirect(int status, String to) {
        return "HTTP/1.1 " + status + " Go\r\nLocation: " + to + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                workers.execute(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            if (first == null) {
                return;
            }
            List<String> headers = new java.util.ArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                headers.add(line);
            }
            Request request = new Request(first.split(" ")[1], headers);
            requests.add(request);
            Page page = pages.getOrDefault(
                    request.path(),
                    (r, out) -> out.write("HTTP/1.1 404 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1)));
            page.write(request, connection.getOutputStream());
        } catch (IOException hungUp) {
            // the client has had enough, which is what most tests want
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workers.shutdownNow();
    }
}
