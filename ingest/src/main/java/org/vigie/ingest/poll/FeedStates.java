package org.vigie.ingest.poll;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vigie.ingest.schedule.FeedMemory;

/** Where the memory of feeds is kept, so that a restart goes on. */
public interface FeedStates {
    /** Everything remembered, by feed id. */
    Map<String, FeedMemory> load();

    /** Remembers the latest of one feed. */
    void save(FeedMemory feed);

    /** Memory that ends with the process. */
    static FeedStates inMemory() {
        Map<String, FeedMemory> states = new ConcurrentHashMap<>();
        return new FeedStates() {
            @Override
            public Map<String, FeedMemory> load() {
                return Map.copyOf(states);
            }

            @Override
            public void save(FeedMemory feed) {
                states.put(feed.id(), feed);
            }
        };
    }
}
