package org.vigie.sink.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigie.v1.EventRecord;

/**
 * The latest record of each event, in memory, and who wants to hear of changes.
 *
 * <p>It holds a bounded number of events, the most recently published ones; it is filled again from the topic at each
 * start, so that nothing of it needs to be kept.
 */
public final class EventIndex {
    private final int most;
    private final NavigableMap<Position, IndexedEvent> inOrder = new ConcurrentSkipListMap<>();
    private final Map<String, IndexedEvent> byId = new ConcurrentHashMap<>();
    private final Positions seen = Positions.beginning();
    private final Positions forgotten = Positions.beginning();
    private final List<Subscriber> subscribers = new ArrayList<>();
    private long arrivals;

    /** @param most events to hold */
    public EventIndex(int most) {
        this.most = most;
    }

    /** An event has been published, changed, or (null) retracted. */
    public synchronized void put(Position at, String id, @Nullable EventRecord record) {
        IndexedEvent now = new IndexedEvent(at, arrivals++, id, record);
        IndexedEvent before = byId.put(id, now);
        if (before != null) {
            inOrder.remove(before.at());
        }
        inOrder.put(at, now);
        seen.read(at);
        while (inOrder.size() > most) {
            forget(inOrder.firstEntry().getValue());
        }
        subscribers.removeIf(each -> !each.offer(now, before == null ? null : before.record()));
    }

    private void forget(IndexedEvent oldest) {
        inOrder.remove(oldest.at());
        byId.remove(oldest.id(), oldest);
        forgotten.read(oldest.at());
    }

    /** A record that is no event has been read. */
    public synchronized void skip(Position at) {
        seen.read(at);
    }

    /** Up to where the topic has been read. */
    public synchronized Positions seen() {
        return seen.copy();
    }

    /** The latest record, unless it is retracted, forgotten or never was. */
    Optional<EventRecord> event(String id) {
        return Optional.ofNullable(byId.get(id)).map(IndexedEvent::record);
    }

    /** Events in order, beginning behind {@code after} or at the end of the order. */
    List<IndexedEvent> page(Predicate<IndexedEvent> wanted, @Nullable Position after, boolean ascending, int limit) {
        NavigableMap<Position, IndexedEvent> ordered = ascending ? inOrder : inOrder.descendingMap();
        Stream<IndexedEvent> rest = (after == null ? ordered : ordered.tailMap(after, false)).values().stream();
        return rest.filter(event -> event.record() != null)
                .filter(wanted)
                .limit(limit)
                .toList();
    }

    /**
     * What has come since, in the order of arrival. When that is at most {@code few}, the subscriber hears of all that
     * comes later; otherwise it is to ask again.
     */
    synchronized List<IndexedEvent> subscribe(Subscriber subscriber, Positions since, int few) {
        List<IndexedEvent> missed = inOrder.values().stream()
                .filter(event -> !since.has(event.at()))
                .sorted(Comparator.comparingLong(IndexedEvent::arrival))
                .toList();
        if (missed.size() <= few) {
            subscribers.add(subscriber);
        }
        return missed;
    }

    synchronized void leave(Subscriber subscriber) {
        subscribers.remove(subscriber);
    }

    /** Whether something published since is no longer held. */
    synchronized boolean hasForgottenSince(Positions since) {
        return since.isBehind(forgotten);
    }

    int size() {
        return inOrder.size();
    }

    synchronized int subscribers() {
        return subscribers.size();
    }
}
