package org.vigie.ingest.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds, among the latest articles, the one a new article was copied from: the same wire text under another headline, cut
 * shorter or with a paragraph of its own. The index holds a fixed number of articles, the oldest leave first.
 *
 * <p>Signatures are cut into bands of three; articles that agree on any band are compared. With 42 bands, a pair that shares
 * 45 % of its word triples meets in a band 98 times out of 100, a pair that shares 10 % four times.
 */
public final class NearDuplicates {
    /** Share of common word triples from which two articles are one text. */
    public static final double SAME_TEXT = 0.45;

    private static final int ROWS = 3;
    private static final int BANDS = MinHash.SIZE / ROWS;
    /** Shorter texts are alike by chance: weather, results, notices. */
    private static final int FEWEST_WORDS = 40;

    private static final int MOST_CANDIDATES = 50;

    private final int capacity;
    private final Map<Long, List<Entry>> bands = new HashMap<>();
    private final Deque<Entry> byAge = new ArrayDeque<>();

    private record Entry(String id, MinHash signature) {}

    /** The article a text was copied from, and the estimated share of common word triples. */
    public record Match(String id, double share) {}

    public NearDuplicates(int capacity) {
        this.capacity = capacity;
    }

    /** The earliest article still known that has the same text; then {@code id} is remembered too. Null when there is none. */
    public synchronized @Nullable Match findAndAdd(String id, String text) {
        MinHash signature = MinHash.of(text);
        if (signature.words() < FEWEST_WORDS) {
            return null;
        }
        Match match = find(id, signature);
        add(new Entry(id, signature));
        return match;
    }

    private @Nullable Match find(String id, MinHash signature) {
        Match best = null;
        for (int band = 0; band < BANDS; band++) {
            List<Entry> candidates = bands.getOrDefault(signature.band(band, ROWS), List.of());
            for (Entry candidate : candidates) {
                double share = candidate.signature().similarity(signature);
                if (share >= SAME_TEXT && !candidate.id().equals(id) && (best == null || share > best.share())) {
                    best = new Match(candidate.id(), share);
                }
            }
        }
        return best;
    }

    private void add(Entry entry) {
        if (byAge.size() >= capacity) {
            remove(byAge.removeFirst());
        }
        byAge.addLast(entry);
        for (int band = 0; band < BANDS; band++) {
            List<Entry> entries = bands.computeIfAbsent(entry.signature().band(band, ROWS), key -> new ArrayList<>(1));
            if (entries.size() < MOST_CANDIDATES) {
                entries.add(entry);
            }
        }
    }

    private void remove(Entry entry) {
        for (int band = 0; band < BANDS; band++) {
            long key = entry.signature().band(band, ROWS);
            List<Entry> entries = bands.get(key);
            if (entries != null && entries.remove(entry) && entries.isEmpty()) {
                bands.remove(key);
            }
        }
    }

    public synchronized int size() {
        return byAge.size();
    }
}
