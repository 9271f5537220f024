package org.vigie.ingest.push;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** A bucket of requests per sender that fills evenly over a minute. */
final class Allowance {
    private final Clock clock;
    private final int perMinute;
    private final Map<String, double[]> buckets = new HashMap<>();

    Allowance(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Takes one request; false when there is none left. */
    synchronized boolean take(String sender) {
        double now = clock.millis() / 60_000.0;
        double[] bucket = buckets.computeIfAbsent(sender, key -> new double[] {perMinute, now});
        bucket[0] = Math.min(perMinute, bucket[0] + (now - bucket[1]) * perMinute);
        bucket[1] = now;
        if (bucket[0] < 1) {
            return false;
        }
        bucket[0]--;
        return true;
    }
}
