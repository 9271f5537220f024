package org.vigie.enrich.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Answers that depend on a string alone, kept up to a bound; shared by threads. The few thousand words of news come again and again. */
final class Memo<V> {
    private static final int MOST = 30_000;
    private static final int LONGEST = 60;

    private final Map<String, V> known = new ConcurrentHashMap<>();

    V get(String key, Supplier<V> answer) {
        V before = known.get(key);
        if (before != null) {
            return before;
        }
        V now = answer.get();
        if (key.length() <= LONGEST) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, now);
        }
        return now;
    }
}
