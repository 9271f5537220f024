package org.vigie.enrich.entities.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The data files of this package. */
final class PlaceFiles {
    private PlaceFiles() {}

    /** The whole of a gzipped file. */
    static byte[] bytes(String file) {
        try (InputStream in = new GZIPInputStream(open(file), 1 << 16)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rows of a tab-separated file; {@code #} starts a comment line. */
    static List<String[]> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String file) {
        InputStream in = PlaceFiles.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("resource missing: " + file);
        }
        return in;
    }
}
