package org.vigie.enrich.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.vigie.v1.RawArticle;

/**
 * What makes two raw articles the same: body, media type, character set, and the hints an analysis uses. Where and when
 * it was received, and the headers, make no difference.
 */
final class Content {
    private Content() {}

    /** SHA-256 as hex digits. */
    static String hash(RawArticle article) {
        MessageDigest digest = sha256();
        add(digest, bytes(article.getBody()));
        add(digest, article.getContentType());
        add(digest, article.getCharset());
        add(digest, article.getUrl());
        add(digest, article.getTitle());
        add(digest, article.getPublished());
        add(digest, article.getLang());
        add(digest, article.getPublisher());
        article.getAuthors().forEach(author -> add(digest, author));
        return HexFormat.of().formatHex(digest.digest());
    }

    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    /** With its length before it, so that the end of one part is not the beginning of the next. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(4).putInt(part.length).flip());
        digest.update(part);
    }

    private static void add(MessageDigest digest, @Nullable String part) {
        add(digest, part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
