package org.vigie.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a body and undoes its compression, within a size and within a ratio: a small answer may not become a huge one. */
final class BodyReader {
    private static final int MAX_ENCODINGS = 2;
    private static final int MAX_RATIO = 200;
    /** Below this size any ratio is harmless. */
    private static final int RATIO_MATTERS_FROM = 2 * 1024 * 1024;

    private BodyReader() {}

    /** The plain body and the bytes it took on the wire. */
    record Body(byte[] bytes, long transferred) {}

    /** The body is not worth reading on. */
    static final class BodyException extends IOException {
        private static final long serialVersionUID = 1;
        private final Fetched.Reason reason;

        BodyException(Fetched.Reason reason, String message) {
            super(message);
            this.reason = reason;
        }

        Fetched.Reason reason() {
            return reason;
        }
    }

    static Body read(InputStream in, @Nullable String encodings, int maxBytes) throws IOException {
        Counting wire = new Counting(in);
        InputStream plain = decoded(wire, encodings);
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
        byte[] buffer = new byte[16 * 1024];
        for (int n = plain.read(buffer); n >= 0; n = plain.read(buffer)) {
            out.write(buffer, 0, n);
            if (out.size() > maxBytes) {
                throw new BodyException(Fetched.Reason.TOO_LARGE, "The answer is larger than " + maxBytes + " bytes.");
            }
            if (out.size() > RATIO_MATTERS_FROM && out.size() > MAX_RATIO * Math.max(1, wire.count)) {
                throw new BodyException(
                        Fetched.Reason.BOMB, "The answer unpacks to more than " + MAX_RATIO + " times its size.");
            }
        }
        return new Body(out.toByteArray(), wire.count);
    }

    private static InputStream decoded(InputStream wire, @Nullable String encodings) throws IOException {
        InputStream in = wire;
        String[] names = encodings == null
                ? new String[0]
                : encodings.toLowerCase(Locale.ROOT).split(",");
        if (names.length > MAX_ENCODINGS) {
            throw new BodyException(Fetched.Reason.BOMB, "The answer is packed " + names.length + " times.");
        }
        for (int i = names.length - 1; i >= 0; i--) {
            in = decoded(names[i].strip(), in);
        }
        return in;
    }

    private static InputStream decoded(String name, InputStream in) throws IOException {
        return switch (name) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> gzip(in);
            case "deflate" -> deflate(in);
            case "br" -> new BrotliInputStream(in);
            default ->
                throw new BodyException(
                        Fetched.Reason.BROKEN_ANSWER,
                        "The answer is packed with " + name + ", which we did not ask for.");
        };
    }

    /** Some servers say gzip and send plain text. */
    private static InputStream gzip(InputStream in) throws IOException {
        BufferedInputStream peek = new BufferedInputStream(in, 8 * 1024);
        peek.mark(2);
        int first = peek.read();
        int second = peek.read();
        peek.reset();
        return first == 0x1f && second == 0x8b ? new GZIPInputStream(peek, 8 * 1024) : peek;
    }

    /** The standard means zlib by "deflate", many servers mean the bare algorithm. */
    private static InputStream deflate(InputStream in) throws IOException {
        BufferedInputStream peek = new BufferedInputStream(in, 8 * 1024);
        peek.mark(2);
        int first = peek.read();
        int second = peek.read();
        peek.reset();
        boolean zlib = (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
        return new InflaterInputStream(peek, new Inflater(!zlib));
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b >= 0 ? 1 : 0;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count += Math.max(0, n);
            return n;
        }
    }
}
