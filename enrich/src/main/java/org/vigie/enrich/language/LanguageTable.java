package org.vigie.enrich.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated data files beside this package; lines that start with # are comments. */
final class LanguageTable {

    private LanguageTable() {}

    static List<String[]> rows(String file, int columns) {
        try (InputStream in = LanguageTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its data file " + file);
            }
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), file, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static List<String[]> rows(BufferedReader reader, String file, int columns) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length != columns) {
                throw new IllegalStateException(file + ": " + columns + " columns expected in: " + line);
            }
            rows.add(row);
        }
        return rows;
    }
}
