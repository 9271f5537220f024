package org.vigie.local.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Somebody pressed Ctrl-C or sent a signal: the work is asked to end, and the program waits for it, for some seconds. The
 * exit code then is 130 or 143, as Java gives it.
 */
final class Stop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Stop.class);
    private static final long LIMIT_SECONDS = 4;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    private Stop() {}

    static Stop onSignal() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::await, "stop"));
        return stop;
    }

    private void await() {
        asked.countDown();
        try {
            if (!done.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("not all could be ended in time; nothing is lost, the next start takes a little longer");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits until somebody asks. */
    void awaitAsked() throws InterruptedException {
        asked.await();
    }

    /** All work has ended. */
    @Override
    public void close() {
        done.countDown();
    }
}
