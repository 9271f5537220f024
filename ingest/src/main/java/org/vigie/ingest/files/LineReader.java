package org.vigie.ingest.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines as bytes, with a bound: a file without line ends does not fill the memory. */
final class LineReader {
    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final int limit;
    private long number;
    private boolean tooLong;

    LineReader(InputStream in, int limit) {
        this.in = new BufferedInputStream(in);
        this.limit = limit;
    }

    /** The next line without its end, nothing at the end of the file; empty for a line that {@link #isTooLong}. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (line.size() < limit) {
                line.write(read);
            } else {
                tooLong = true;
            }
        }
        return tooLong ? NOTHING : line.toByteArray();
    }

    /** Number of the line read last, from 1. */
    long number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }
}
