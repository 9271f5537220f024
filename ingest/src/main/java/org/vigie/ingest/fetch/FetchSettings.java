package org.vigie.ingest.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How to fetch.
 *
 * @param userAgent name and version; whoever runs it adds a contact address, as publishers expect
 * @param connectTimeout for one connection attempt
 * @param deadline for one fetch from start to last byte, redirects included
 * @param maxBytes of a body, after decompression
 * @param maxRedirects followed before giving up
 * @param connections open at once over all hosts
 * @param connectionsPerHost open at once to one host
 * @param allowedHosts hosts that may have private addresses, by exact name or address; empty means none, which is right outside tests and intranets
 */
public record FetchSettings(
        String userAgent,
        Duration connectTimeout,
        Duration deadline,
        int maxBytes,
        int maxRedirects,
        int connections,
        int connectionsPerHost,
        Set<String> allowedHosts) {
    public static final FetchSettings DEFAULT = new FetchSettings(
            "Vigie/0.1 (news reader)",
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            10 * 1024 * 1024,
            5,
            64,
            2,
            Set.of());

    public FetchSettings {
        allowedHosts = Set.copyOf(allowedHosts);
        if (maxBytes <= 0 || maxRedirects < 0 || connections <= 0 || connectionsPerHost <= 0) {
            throw new IllegalArgumentException("fetch settings must be positive, such as maxBytes 10485760");
        }
    }

    public FetchSettings withUserAgent(String agent) {
        return new FetchSettings(
                agent, connectTimeout, deadline, maxBytes, maxRedirects, connections, connectionsPerHost, allowedHosts);
    }

    public FetchSettings withAllowedHosts(Set<String> hosts) {
        return new FetchSettings(
                userAgent, connectTimeout, deadline, maxBytes, maxRedirects, connections, connectionsPerHost, hosts);
    }

    public FetchSettings withDeadline(Duration limit) {
        return new FetchSettings(
                userAgent,
                connectTimeout,
                limit,
                maxBytes,
                maxRedirects,
                connections,
                connectionsPerHost,
                allowedHosts);
    }

    public FetchSettings withMaxBytes(int limit) {
        return new FetchSettings(
                userAgent,
                connectTimeout,
                deadline,
                limit,
                maxRedirects,
                connections,
                connectionsPerHost,
                allowedHosts);
    }

    public FetchSettings withConnections(int all, int perHost) {
        return new FetchSettings(
                userAgent, connectTimeout, deadline, maxBytes, maxRedirects, all, perHost, allowedHosts);
    }
}
