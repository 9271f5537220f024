package org.vigie.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The id of an article, the same for every revision and every way it may come in: 32 hex digits from its canonical
 * address, or from the publisher's own id, or from its bytes when there is neither.
 */
public final class ArticleId {
    private static final int BYTES = 16;

    private ArticleId() {}

    /**
     * @param canonicalUrl see {@link CanonicalUrl}
     * @param publisherId the id the publisher gave it, unique together with {@code publisher}
     * @param publisher who publishes it, or the feed it came with
     * @param body the article as received
     */
    public static String of(
            @Nullable String canonicalUrl, @Nullable String publisherId, @Nullable String publisher, byte[] body) {
        if (canonicalUrl != null) {
            return hash("url", withoutScheme(canonicalUrl).getBytes(StandardCharsets.UTF_8));
        }
        if (publisherId != null) {
            String whose = publisher == null ? "" : publisher;
            return hash("id", (whose + "\n" + publisherId).getBytes(StandardCharsets.UTF_8));
        }
        return hash("body", body);
    }

    /** A page is the same page over http and https. */
    private static String withoutScheme(String url) {
        return url.substring(url.indexOf("//"));
    }

    private static String hash(String kind, byte[] value) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((kind + ":").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(value), 0, BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
