package org.vigie.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one address, following redirects hop by hop. Every hop is checked: scheme, host, address. One deadline covers all of
 * it, and a cap covers what arrives. Never throws for what a server does.
 */
public final class Fetcher implements AutoCloseable {
    private final FetchSettings settings;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines;

    public Fetcher(FetchSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    Fetcher(FetchSettings settings, SafeResolver.Lookup lookup) {
        this.settings = settings;
        this.client = HttpClients.of(settings, new SafeResolver(settings.allowedHosts(), lookup));
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "fetch-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        this.deadlines = timer;
    }

    public Fetched fetch(FetchRequest request) {
        return new Exchange(request).run();
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }

    /** One fetch with all its hops. */
    private final class Exchange {
        private final FetchRequest request;
        private final long start = System.nanoTime();
        private @Nullable String permanentUrl;
        private boolean onlyPermanent = true;

        Exchange(FetchRequest request) {
            this.request = request;
        }

        Fetched run() {
            String url = request.url();
            Hops hops = new Hops(settings.maxRedirects());
            while (true) {
                URI uri = Hops.webAddress(url);
                if (uri == null) {
                    return hops.count() == 0
                            ? failure(Fetched.Reason.BAD_ADDRESS, "Not an http or https address: " + Hops.shown(url))
                            : failure(
                                    Fetched.Reason.BAD_REDIRECT,
                                    "Redirected to " + Hops.shown(url) + ", which is no http or https address.");
                }
                if (!hops.go(uri.toString())) {
                    return failure(
                            Fetched.Reason.TOO_MANY_REDIRECTS,
                            "Redirected more than " + settings.maxRedirects() + " times, or in a circle.");
                }
                Fetched step = hop(uri);
                String next = step instanceof Fetched.Answer answer ? Hops.next(answer) : null;
                if (next == null) {
                    return step;
                }
                remember(((Fetched.Answer) step).status(), next);
                url = next;
            }
        }

        /** A chain of permanent redirects moves the address; the first temporary one ends that. */
        private void remember(int status, String next) {
            onlyPermanent &= status == 301 || status == 308;
            permanentUrl = onlyPermanent ? next : permanentUrl;
        }

        private Fetched hop(URI uri) {
            long left = settings.deadline().toNanos() - (System.nanoTime() - start);
            if (left <= 0) {
                return late();
            }
            HttpGet get = get(uri, Duration.ofNanos(left));
            ScheduledFuture<?> alarm = deadlines.schedule(get::cancel, left, TimeUnit.NANOSECONDS);
            try (ClassicHttpResponse response = client.executeOpen(null, get, null)) {
                return answer(uri, get, response);
            } catch (Addresses.RefusedAddressException refused) {
                return failure(Fetched.Reason.REFUSED_ADDRESS, refused.getMessage() + ".");
            } catch (BodyReader.BodyException body) {
                return failure(body.reason(), String.valueOf(body.getMessage()));
            } catch (UnknownHostException unknown) {
                return failure(Fetched.Reason.UNKNOWN_HOST, "The host " + uri.getHost() + " is not known.");
            } catch (IOException broken) {
                return broken(alarm.isDone(), uri, broken);
            } finally {
                alarm.cancel(false);
            }
        }

        private Fetched broken(boolean alarmed, URI uri, IOException broken) {
            boolean late = System.nanoTime() - start >= settings.deadline().toNanos();
            if (alarmed
                    || late
                    || broken instanceof SocketTimeoutException
                    || broken instanceof ConnectTimeoutException) {
                return late();
            } else if (broken instanceof java.net.ConnectException
                    || broken instanceof java.net.NoRouteToHostException) {
                return failure(
                        Fetched.Reason.NO_CONNECTION, "No connection to " + uri.getHost() + ": " + broken.getMessage());
            }
            return failure(Fetched.Reason.BROKEN_ANSWER, "The answer could not be read: " + broken.getMessage());
        }

        private HttpGet get(URI uri, Duration left) {
            HttpGet get = new HttpGet(uri);
            get.setHeader("Accept", request.accept());
            get.setHeader("Accept-Encoding", "gzip, deflate, br");
            if (request.etag() != null) {
                get.setHeader("If-None-Match", request.etag());
            }
            if (request.lastModified() != null) {
                get.setHeader("If-Modified-Since", request.lastModified());
            }
            Timeout rest = Timeout.ofMilliseconds(Math.max(1, left.toMillis()));
            get.setConfig(RequestConfig.custom()
                    .setResponseTimeout(rest)
                    .setConnectionRequestTimeout(rest)
                    .build());
            return get;
        }

        private Fetched answer(URI uri, HttpGet get, ClassicHttpResponse response) throws IOException {
            Map<String, String> headers = new HashMap<>();
            for (Header header : response.getHeaders()) {
                headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
            }
            BodyReader.Body body = new BodyReader.Body(new byte[0], 0);
            int status = response.getCode();
            HttpEntity entity = response.getEntity();
            if (entity != null && status < 300) {
                body = body(get, entity, headers.get("content-encoding"));
            } else if (entity != null) {
                get.cancel(); // what stands beside a redirect or an error is read by nobody
            }
            return new Fetched.Answer(status, uri.toString(), permanentUrl, headers, body.bytes(), body.transferred());
        }

        /** Closing a stream reads it to its end, which may never come: a body that is not wanted to its end is cut off. */
        private BodyReader.Body body(HttpGet get, HttpEntity entity, @Nullable String encodings) throws IOException {
            boolean whole = false;
            try {
                BodyReader.Body body = BodyReader.read(entity.getContent(), encodings, settings.maxBytes());
                whole = true;
                return body;
            } finally {
                if (!whole) {
                    get.cancel();
                }
            }
        }

        private Fetched late() {
            return failure(
                    Fetched.Reason.TIMEOUT,
                    "No complete answer within " + settings.deadline().toSeconds() + " seconds.");
        }

        private Fetched failure(Fetched.Reason reason, String message) {
            return new Fetched.Failure(reason, message, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
