package org.vigie.sink.http;

import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counters and states in the text form of Prometheus. */
public final class Counts {
    /** Records read from {@code news.events}. */
    public static final String READ = "news_http_records_read_total";

    /** Of these, records that could not be read. */
    public static final String UNREADABLE = "news_http_records_unreadable_total";

    static final String SENT = "news_http_stream_messages_total";
    static final String SLOW = "news_http_stream_disconnects_total{reason=\"slow\"}";
    static final String GONE = "news_http_stream_disconnects_total{reason=\"gone\"}";

    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    public Counts() {
        for (String name : new String[] {READ, UNREADABLE, SENT, SLOW, GONE}) {
            counts.put(name, new LongAdder());
        }
    }

    /** One more. */
    public void add(String name) {
        counts.computeIfAbsent(name, first -> new LongAdder()).increment();
    }

    long of(String name) {
        LongAdder count = counts.get(name);
        return count == null ? 0 : count.sum();
    }

    /** All counters, then the states given. */
    String text(Map<String, Long> states) {
        StringBuilder text = new StringBuilder();
        TreeSet<String> typed = new TreeSet<>();
        counts.forEach((name, count) -> {
            String family = name.replaceFirst("\\{.*", "");
            if (typed.add(family)) {
                text.append("# TYPE ").append(family).append(" counter\n");
            }
            text.append(name).append(' ').append(count.sum()).append('\n');
        });
        new java.util.TreeMap<>(states)
                .forEach((name, value) -> text.append("# TYPE ")
                        .append(name)
                        .append(" gauge\n")
                        .append(name)
                        .append(' ')
                        .append(value)
                        .append('\n'));
        return text.toString();
    }
}
