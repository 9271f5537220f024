package org.vigie.schemas.streams;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A topology at work: started, watched, and closed cleanly.
 *
 * <p>A thread that dies is replaced, up to a {@link Budget}; then the service ends, and the program with code 1, to
 * start again where it was.
 */
public final class StreamService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamService.class);
    private static final Duration CLOSE = Duration.ofSeconds(5);

    private final String name;
    private final KafkaStreams streams;
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private StreamService(String name, KafkaStreams streams) {
        this.name = name;
        this.streams = streams;
    }

    public static StreamService start(String name, Topology topology, Properties config) {
        StreamService service = new StreamService(name, new KafkaStreams(topology, config));
        Budget budget = Budget.usual();
        service.streams.setStateListener((now, before) -> service.changed(now));
        service.streams.setUncaughtExceptionHandler(exception -> {
            service.failure.set(exception);
            boolean goesOn = budget.allowsAnother(System.nanoTime());
            LOG.error("Stream thread died service={} replaced={}", name, goesOn, exception);
            return goesOn
                    ? org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse
                            .REPLACE_THREAD
                    : org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse
                            .SHUTDOWN_CLIENT;
        });
        service.streams.start();
        return service;
    }

    private void changed(KafkaStreams.State now) {
        LOG.debug("Stream state service={} state={}", name, now);
        if (now == KafkaStreams.State.RUNNING) {
            running.countDown();
        }
        if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) {
            ended.countDown();
        }
    }

    /** Waits until it works for the first time; false when that takes too long or it has ended. */
    public boolean awaitRunning(Duration limit) {
        return await(running, limit) && isAlive();
    }

    /** Waits until it ends, by failure or {@link #close()}. */
    public boolean awaitEnd(Duration limit) {
        return await(ended, limit);
    }

    public boolean isRunning() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    public boolean isAlive() {
        return streams.state().isRunningOrRebalancing() || streams.state() == KafkaStreams.State.CREATED;
    }

    /** What killed the last thread that died. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** The engine, for metrics and queries. */
    public KafkaStreams engine() {
        return streams;
    }

    /** Commits what is done and leaves, within seconds. */
    @Override
    public void close() {
        if (!streams.close(CLOSE)) {
            LOG.warn("Stream did not close in time service={} seconds={}", name, CLOSE.toSeconds());
        }
    }

    private static boolean await(CountDownLatch latch, Duration limit) {
        try {
            return latch.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
