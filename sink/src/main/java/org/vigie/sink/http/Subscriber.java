package org.vigie.sink.http;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.vigie.schemas.filter.Filter;
import org.vigie.v1.EventRecord;

/**
 * A client of the stream with a bounded buffer. When that is full the client is too slow: its thread, which may hang in a
 * write that the client does not take, is interrupted, which closes the connection.
 */
final class Subscriber {
    static final int BUFFER = 256;

    private final BlockingQueue<Message> buffer = new ArrayBlockingQueue<>(BUFFER);
    private final Filter filter;
    private final Thread thread;
    private volatile boolean slow;

    /** @param retracted whether the client is to take it away */
    record Message(IndexedEvent event, boolean retracted) {}

    Subscriber(Filter filter, Thread thread) {
        this.filter = filter;
        this.thread = thread;
    }

    /** Called by who reads the topic, never waits; false when this client is given up. */
    boolean offer(IndexedEvent now, @Nullable EventRecord before) {
        EventRecord record = now.record();
        boolean wanted = record != null && filter.accepts(record);
        boolean had = before == null ? record == null : filter.accepts(before);
        if (!wanted && !had || buffer.offer(new Message(now, !wanted))) {
            return true;
        }
        slow = true;
        thread.interrupt();
        return false;
    }

    @Nullable
    Message poll(Duration patience) throws InterruptedException {
        return buffer.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean isSlow() {
        return slow;
    }
}
