package org.vigie.ingest.fetch;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;

/** The HTTP client as we need it: nothing automatic, since redirects, retries, cookies and unpacking are each a way in. */
final class HttpClients {
    private static final int MAX_HEADERS = 128;
    private static final int MAX_LINE = 16 * 1024;

    private HttpClients() {}

    static CloseableHttpClient of(FetchSettings settings, SafeResolver resolver) {
        Http1Config limits = Http1Config.custom()
                .setMaxHeaderCount(MAX_HEADERS)
                .setMaxLineLength(MAX_LINE)
                .setMaxEmptyLineCount(5)
                .build();
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .setSocketTimeout((int) settings.deadline().toMillis(), TimeUnit.MILLISECONDS)
                .setTimeToLive(TimeValue.ofMinutes(5))
                .build();
        return HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(limits)
                                .build())
                        .setDefaultConnectionConfig(connections)
                        .setMaxConnTotal(settings.connections())
                        .setMaxConnPerRoute(settings.connectionsPerHost())
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.STRICT)
                        .build())
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }
}
