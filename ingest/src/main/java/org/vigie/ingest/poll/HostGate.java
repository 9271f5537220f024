package org.vigie.ingest.poll;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vigie.ingest.schedule.Hosts;

/** Lets one request to a host through at a time, a spacing apart; whoever comes early waits in the queue of that host. */
final class HostGate {
    private static final int MOST_HOSTS = 20_000;

    private final long spacing;
    private final Map<String, Long> freeAt = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    HostGate(Duration spacing) {
        this.spacing = spacing.toNanos();
    }

    /** Returns when the host of {@code url} may be asked. */
    void pass(String url) throws InterruptedException {
        long now = System.nanoTime();
        long turn;
        synchronized (freeAt) {
            turn = Math.max(now, freeAt.getOrDefault(Hosts.of(url), now));
            freeAt.put(Hosts.of(url), turn + spacing);
        }
        if (turn > now) {
            Thread.sleep(Duration.ofNanos(turn - now).toMillis() + 1);
        }
    }
}
