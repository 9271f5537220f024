package org.vigie.enrich.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads the tab-separated tables beside this package; a broken line is named with file and number. */
final class TableFile {
    private TableFile() {}

    static void read(String file, int columns, Consumer<String[]> row) {
        read(file, columns, (line, cells) -> row.accept(cells));
    }

    /** A row with its line number, which serves as its id. */
    interface NumberedRow {
        void accept(int line, String[] cells);
    }

    static void read(String file, int columns, NumberedRow row) {
        try (InputStream in = TableFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the table " + file + " is missing from the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    accept(file, number, line, columns, row);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void accept(String file, int number, String line, int columns, NumberedRow row) {
        String[] cells = line.split("\t", -1);
        if (cells.length < columns) {
            throw new IllegalStateException(
                    file + " line " + number + " has " + cells.length + " columns instead of " + columns);
        }
        try {
            row.accept(number, cells);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(file + " line " + number + ": " + wrong.getMessage(), wrong);
        }
    }
}
