package org.vigie.enrich.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/**
 * Which content of each article was enriched last, remembered for some days.
 *
 * <p>A window store, since it forgets whole days at once, on disk and in its changelog. Times are the stream's own, which
 * never goes back: the last entry of an article is the one that counts, also when a record is dated earlier.
 */
final class Seen {
    static final String STORE = "seen";

    private final WindowStore<String, byte[]> store;
    private final long kept;

    Seen(WindowStore<String, byte[]> store, Duration kept) {
        this.store = store;
        this.kept = kept.toMillis();
    }

    static StoreBuilder<WindowStore<String, byte[]>> store(Duration kept) {
        return Stores.windowStoreBuilder(
                Stores.persistentWindowStore(STORE, kept, Duration.ofMillis(1), false),
                Serdes.String(),
                Serdes.ByteArray());
    }

    /**
     * The last text of an article.
     *
     * @param content hash of it
     * @param version program that enriched it
     * @param revision 1 for the first
     * @param partition where its raw record lies
     * @param offset where its raw record lies
     */
    record Entry(String content, String version, int revision, int partition, long offset) {
        byte[] bytes() {
            byte[] text = (content + '\n' + version).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.allocate(16 + text.length)
                    .putInt(revision)
                    .putInt(partition)
                    .putLong(offset)
                    .put(text)
                    .array();
        }

        static Entry of(byte[] bytes) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            int revision = buffer.getInt();
            int partition = buffer.getInt();
            long offset = buffer.getLong();
            String text = new String(bytes, 16, bytes.length - 16, StandardCharsets.UTF_8);
            int line = text.indexOf('\n');
            return new Entry(text.substring(0, line), text.substring(line + 1), revision, partition, offset);
        }
    }

    Optional<Entry> last(String id, long streamTime) {
        try (WindowStoreIterator<byte[]> newestFirst =
                store.backwardFetch(id, Math.max(0, streamTime - kept), streamTime)) {
            return newestFirst.hasNext() ? Optional.of(Entry.of(newestFirst.next().value)) : Optional.empty();
        }
    }

    void remember(String id, Entry entry, long streamTime) {
        store.put(id, entry.bytes(), streamTime);
    }
}
