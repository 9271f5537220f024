package org.vigie.enrich.entities.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of the package, then the user's rows of the same name: tab-separated, {@code #} comments, first line the columns. */
final class Tsv {
    private Tsv() {}

    /** One line, its cells by column. */
    record Row(String file, int line, Map<String, Integer> columns, String[] cells) {
        /** The cell, empty when the line is shorter or the column is missing. */
        String get(String column) {
            Integer index = columns.get(column);
            return index == null || index >= cells.length ? "" : cells[index].strip();
        }

        @Nullable
        String optional(String column) {
            String cell = get(column);
            return cell.isEmpty() ? null : cell;
        }

        List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }

        IllegalArgumentException wrong(String why) {
            return new IllegalArgumentException(file + " line " + line + ": " + why);
        }
    }

    static List<Row> read(String name, @Nullable Path userDir) {
        List<Row> rows = new ArrayList<>();
        try {
            try (InputStream in = Tsv.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("missing resource " + name);
                }
                rows.addAll(parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
            }
            Path own = userDir == null ? null : userDir.resolve(name);
            if (own != null && Files.isRegularFile(own)) {
                try (BufferedReader reader = Files.newBufferedReader(own)) {
                    rows.addAll(parse(own.toString(), reader));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return rows;
    }

    private static List<Row> parse(String file, BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i].strip(), i);
                }
            } else if (cells.length > columns.size()) {
                throw new IllegalArgumentException(
                        file + " line " + number + ": " + cells.length + " cells for " + columns.size() + " columns");
            } else {
                rows.add(new Row(file, number, columns, cells));
            }
        }
        return rows;
    }
}
