package org.vigie.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the robots.txt of a host allows us, remembered for a day. A host that cannot say is not asked for pages until it can. */
public final class Robots {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_WHEN_UNKNOWN = Duration.ofMinutes(10);
    private static final int MAX_HOSTS = 10_000;

    private final Fetcher fetcher;
    private final Clock clock;
    private final String name;
    private final Map<String, Rules> hosts = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rules> eldest) {
            return size() > MAX_HOSTS;
        }
    };

    private record Rules(BaseRobotRules rules, Instant until) {}

    /** @param name the name robots.txt files know us by, such as {@code vigie} */
    public Robots(Fetcher fetcher, Clock clock, String name) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.name = name;
    }

    public boolean isAllowed(String url) {
        BaseRobotRules rules = rules(url);
        return rules != null && rules.isAllowed(url);
    }

    /** The pause the host asks for between requests, absent when it asks for none. */
    public @Nullable Duration crawlDelay(String url) {
        BaseRobotRules rules = rules(url);
        return rules == null || rules.getCrawlDelay() <= 0 ? null : Duration.ofMillis(rules.getCrawlDelay());
    }

    private @Nullable BaseRobotRules rules(String url) {
        URI uri = Hops.webAddress(url);
        if (uri == null) {
            return null;
        }
        String root = uri.getScheme() + "://" + uri.getRawAuthority();
        Instant now = clock.instant();
        synchronized (hosts) {
            Rules known = hosts.get(root);
            if (known != null && now.isBefore(known.until())) {
                return known.rules();
            }
        }
        Rules fresh = fetch(root, now);
        synchronized (hosts) {
            hosts.put(root, fresh);
        }
        return fresh.rules();
    }

    private Rules fetch(String root, Instant now) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        String address = root + "/robots.txt";
        Fetched fetched = fetcher.fetch(FetchRequest.page(address));
        if (fetched instanceof Fetched.Answer answer && answer.isOk()) {
            String type = answer.headers().getOrDefault("content-type", "text/plain");
            return new Rules(parser.parseContent(address, answer.body(), type, List.of(name)), now.plus(KEPT));
        }
        // RFC 9309: 4xx means no rules, everything else means we do not know
        int status = fetched instanceof Fetched.Answer answer ? answer.status() : 503;
        boolean noRules = status >= 400 && status < 500 && status != 429;
        return new Rules(parser.failedFetch(noRules ? 404 : 503), now.plus(noRules ? KEPT : KEPT_WHEN_UNKNOWN));
    }
}
