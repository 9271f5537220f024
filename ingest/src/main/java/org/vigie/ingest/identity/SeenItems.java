package org.vigie.ingest.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a feed has shown before: item ids with a hash of what the item said, newest first. A guid that changes on every fetch, a
 * guid used twice and an article under two addresses give at most one new article per text.
 */
public final class SeenItems {
    private static final int KEPT = 500;
    private static final int HASH_BYTES = 6;

    /** Newest last. */
    private final LinkedHashMap<String, String> hashes = new LinkedHashMap<>();

    /** What an item is to us. */
    public enum Verdict {
        /** Never seen. */
        NEW,
        /** Seen, but it says something else now. */
        REVISED,
        /** Seen, and it says the same. */
        UNCHANGED,
        /** The same text was seen under another id. */
        REPEATED
    }

    /** @param lines as {@link #lines} gave them, newest first */
    public SeenItems(Collection<String> lines) {
        List<String> oldestFirst = new ArrayList<>(lines);
        java.util.Collections.reverse(oldestFirst);
        for (String line : oldestFirst) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                hashes.put(line.substring(0, colon), line.substring(colon + 1));
            }
        }
    }

    /** Judges an item, and remembers it. */
    public Verdict see(String id, String words) {
        String key = id.substring(0, Math.min(id.length(), 2 * HASH_BYTES));
        String hash = hash(words);
        String before = hashes.remove(key);
        Verdict verdict = before == null
                ? hashes.containsValue(hash) && !words.isBlank() ? Verdict.REPEATED : Verdict.NEW
                : before.equals(hash) ? Verdict.UNCHANGED : Verdict.REVISED;
        hashes.put(key, hash);
        return verdict;
    }

    /** Forgets the oldest, down to twice what the feed shows at once: fewer, and a long feed would seem new every time. */
    public void trim(int items) {
        int kept = Math.max(KEPT, 2 * items);
        Iterator<String> oldest = hashes.keySet().iterator();
        for (int i = hashes.size(); i > kept; i--) {
            oldest.next();
            oldest.remove();
        }
    }

    /** One {@code id:hash} each, newest first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> seen : hashes.entrySet()) {
            lines.add(seen.getKey() + ":" + seen.getValue());
        }
        java.util.Collections.reverse(lines);
        return lines;
    }

    /** Only words count: not markup, case, punctuation or blanks. */
    private static String hash(String words) {
        String bare = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bare.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
