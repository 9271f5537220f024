package org.vigie.schemas.streams;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How many failures within a time are borne. */
final class Budget {
    private final int most;
    private final Duration within;
    private final Deque<Long> failures = new ArrayDeque<>();

    Budget(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /** Five threads in ten minutes: enough for a broker that restarts, not for a defect that repeats. */
    static Budget usual() {
        return new Budget(5, Duration.ofMinutes(10));
    }

    /** Counts a failure, and tells whether it can be borne. */
    synchronized boolean allowsAnother(long nanoTime) {
        while (!failures.isEmpty() && nanoTime - failures.peekFirst() > within.toNanos()) {
            failures.removeFirst();
        }
        failures.addLast(nanoTime);
        return failures.size() <= most;
    }
}
