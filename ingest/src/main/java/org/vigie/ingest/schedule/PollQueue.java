package org.vigie.ingest.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All feeds, in the order they are due, one at a time per host: between two requests to a host lies at least the spacing, and a host
 * that asked for rest gets it. A feed is in the queue or in the hands of who took it, never both.
 */
public final class PollQueue {
    private final Duration spacing;
    private final Map<String, Host> hosts = new HashMap<>();
    private final TreeSet<Host> ready =
            new TreeSet<>(Comparator.comparing(Host::readyAt).thenComparing(host -> host.name));
    private int size;

    /** Feeds of one host. Its place in {@link #ready} is taken out before and put back after every change. */
    private static final class Host {
        private final String name;
        private final PriorityQueue<FeedMemory> feeds =
                new PriorityQueue<>(Comparator.comparing(FeedMemory::nextPoll).thenComparing(FeedMemory::id));
        private Instant freeAt = Instant.EPOCH;
        private boolean busy;

        Host(String name) {
            this.name = name;
        }

        Instant readyAt() {
            FeedMemory first = feeds.peek();
            if (busy || first == null) {
                return Instant.MAX;
            }
            return first.nextPoll().isAfter(freeAt) ? first.nextPoll() : freeAt;
        }
    }

    public PollQueue(Duration spacing) {
        this.spacing = spacing;
    }

    public synchronized void add(FeedMemory feed) {
        Host host = host(feed.host());
        ready.remove(host);
        host.feeds.add(feed);
        ready.add(host);
        size++;
    }

    /** The feed that is due and whose host is free, or null; its host is busy until {@link #done}. */
    public synchronized @Nullable FeedMemory take(Instant now) {
        if (ready.isEmpty() || ready.first().readyAt().isAfter(now)) {
            return null;
        }
        Host host = ready.first();
        ready.remove(host);
        FeedMemory feed = host.feeds.poll();
        host.busy = true;
        host.freeAt = now.plus(spacing);
        ready.add(host);
        size--;
        return feed;
    }

    /**
     * Puts a feed back after its poll.
     *
     * @param before as it was taken
     * @param after as the policy left it
     * @param rest until when the host asked to be left alone, absent when it did not
     */
    public synchronized void done(FeedMemory before, FeedMemory after, @Nullable Instant rest, Instant now) {
        Host host = host(before.host());
        ready.remove(host);
        host.busy = false;
        Instant free = now.plus(spacing);
        host.freeAt = rest != null && rest.isAfter(free) ? rest : free.isAfter(host.freeAt) ? free : host.freeAt;
        ready.add(host);
        add(after);
    }

    /** Takes all feeds out, in the order they are due. */
    public synchronized List<FeedMemory> drain() {
        List<FeedMemory> all = new ArrayList<>();
        for (Host host : List.copyOf(ready)) {
            ready.remove(host);
            all.addAll(host.feeds);
            host.feeds.clear();
        }
        size = 0;
        all.sort(Comparator.comparing(FeedMemory::nextPoll).thenComparing(FeedMemory::id));
        return all;
    }

    /** When something may be taken next, or null when nothing is waiting. */
    public synchronized @Nullable Instant nextAt() {
        return ready.isEmpty() || ready.first().readyAt().equals(Instant.MAX)
                ? null
                : ready.first().readyAt();
    }

    /** Feeds waiting. */
    public synchronized int size() {
        return size;
    }

    private Host host(String name) {
        return hosts.computeIfAbsent(name, Host::new);
    }
}
