package org.vigie.ingest.poll;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.ingest.fetch.FetchRequest;
import org.vigie.ingest.fetch.Fetched;
import org.vigie.ingest.fetch.Fetcher;
import org.vigie.ingest.fetch.Robots;
import org.vigie.ingest.schedule.FeedMemory;
import org.vigie.ingest.schedule.PollOutcome;
import org.vigie.ingest.schedule.PollPolicy;
import org.vigie.ingest.schedule.PollQueue;
import org.vigie.v1.RawArticle;

/**
 * Reads feeds for as long as it is let: takes the next that is due, asks for it, publishes what is new, remembers.
 *
 * <pre>{@code
 * FeedPoller poller = new FeedPoller(fetcher, states, articles -> { articles.forEach(publisher::publish); publisher.flush(); }, clock);
 * poller.add(FeedList.read(file));
 * poller.run(16, stop::isAsked);
 * }</pre>
 *
 * <p>The memory is saved after the articles are published: a crash between the two publishes them again, and the same article with
 * the same content is told as a repeat downstream. Nothing is lost.
 */
public final class FeedPoller {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);
    private static final Duration SPACING = Duration.ofSeconds(1);
    private static final long IDLE_MS = 50;
    private static final int START_APART_MS = 50;

    private final Fetcher fetcher;
    private final FeedStates states;
    private final Consumer<List<RawArticle>> publish;
    private final Clock clock;
    private final PollQueue queue;
    private final HostGate gate;
    private final Pages pages;
    private final Copies copies = new Copies();
    private final FeedCounts counts = new FeedCounts();
    private final AtomicReference<RuntimeException> broken = new AtomicReference<>();

    /** @param publish returns only when all articles handed over are safe, and throws when they are not */
    public FeedPoller(Fetcher fetcher, FeedStates states, Consumer<List<RawArticle>> publish, Clock clock) {
        this(fetcher, states, publish, clock, SPACING);
    }

    FeedPoller(Fetcher fetcher, FeedStates states, Consumer<List<RawArticle>> publish, Clock clock, Duration spacing) {
        this.fetcher = fetcher;
        this.states = states;
        this.publish = publish;
        this.clock = clock;
        this.queue = new PollQueue(spacing);
        this.gate = new HostGate(spacing);
        this.pages = new Pages(fetcher, new Robots(fetcher, clock, "vigie"), gate);
    }

    /** Adds feeds; one that is remembered goes on from there, a new one is due at once. */
    public void add(List<FeedList.Entry> feeds) {
        Map<String, FeedMemory> known = states.load();
        Instant now = clock.instant();
        int fresh = 0;
        for (FeedList.Entry feed : feeds) {
            FeedMemory memory = known.get(feed.id());
            queue.add(
                    memory != null
                            ? memory
                            : FeedMemory.fresh(feed.id(), feed.url(), now.plusMillis((long) START_APART_MS * fresh++)));
        }
    }

    public FeedCounts counts() {
        return counts;
    }

    /** Polls until {@code stopped}; returns when all threads have put their feed back. */
    public void run(int threads, BooleanSupplier stopped) throws InterruptedException {
        work(threads, () -> {
            while (!stopped.getAsBoolean() && broken.get() == null) {
                FeedMemory feed = queue.take(clock.instant());
                if (feed == null) {
                    Thread.sleep(IDLE_MS);
                } else {
                    poll(feed);
                }
            }
        });
    }

    /** Asks for every feed once, due or not; hosts still get their pauses. */
    public void runOnce(int threads) throws InterruptedException {
        Queue<FeedMemory> left = new ConcurrentLinkedQueue<>(queue.drain());
        work(threads, () -> {
            for (FeedMemory feed = left.poll(); feed != null && broken.get() == null; feed = left.poll()) {
                poll(feed);
            }
        });
    }

    /** What one thread does. */
    private interface Work {
        void run() throws InterruptedException;
    }

    private void work(int threads, Work work) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(() -> guarded(work), "feeds-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        RuntimeException failure = broken.get();
        if (failure != null) {
            throw failure;
        }
    }

    /** A broken program or a broken Kafka ends all threads, and is thrown by the one that started them. */
    private void guarded(Work work) {
        try {
            work.run();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            broken.compareAndSet(null, failure);
        }
    }

    private void poll(FeedMemory feed) throws InterruptedException {
        boolean full = PollPolicy.isFullDue(feed, clock.instant());
        gate.pass(feed.url());
        Fetched fetched = fetcher.fetch(
                FetchRequest.feed(feed.url(), full ? null : feed.etag(), full ? null : feed.lastModified()));
        Instant now = clock.instant();
        FeedVisit visit = FeedVisit.of(feed, fetched, now);
        List<RawArticle> articles = new ArrayList<>();
        for (RawArticle article : visit.articles()) {
            articles.add(pages.completed(copies.marked(article)));
        }
        if (!articles.isEmpty()) {
            publish.accept(articles);
        }
        count(fetched, visit);
        FeedMemory after = PollPolicy.after(feed, visit.outcome(), full, now);
        if (isWorthSaving(feed, visit)) {
            states.save(after);
        }
        queue.done(feed, after, PollPolicy.hostRest(after, visit.outcome(), now), now);
    }

    /** Another 304 teaches nothing: after a restart the feed is asked a little earlier, that is all. */
    private static boolean isWorthSaving(FeedMemory before, FeedVisit visit) {
        return !(visit.outcome() instanceof PollOutcome.Unchanged unchanged)
                || unchanged.permanentUrl() != null
                || before.failures() > 0;
    }

    private void count(Fetched fetched, FeedVisit visit) {
        if (visit.outcome() instanceof PollOutcome.Failed failed) {
            counts.failed.increment();
            LOG.debug("feed could not be read, status {}: {}", failed.status(), failed.message());
        } else if (visit.outcome() instanceof PollOutcome.Unchanged) {
            counts.unchanged.increment();
        } else {
            counts.answered.increment();
        }
        counts.bytes.add(fetched instanceof Fetched.Answer answer ? answer.transferred() : 0);
        counts.items.add(visit.items());
        counts.fresh.add(visit.articles().size());
        counts.repeats.add(visit.repeats());
    }
}
