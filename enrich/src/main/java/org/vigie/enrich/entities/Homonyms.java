package org.vigie.enrich.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.article.Entity;
import org.vigie.enrich.entities.actors.ActorRow;
import org.vigie.enrich.entities.actors.ActorTable;

/** Namesakes of well-known names with the words that tell them apart, and the Wikidata ids of well-known cities. */
final class Homonyms {
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, String> cities = new HashMap<>();

    private record Row(String[] cells) {
        String cell(int column) {
            return column < cells.length ? cells[column] : "";
        }

        @Nullable
        String optional(int column) {
            return cell(column).isEmpty() ? null : cell(column);
        }

        List<String> list(int column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|"));
        }
    }

    static Homonyms load() {
        Homonyms homonyms = new Homonyms();
        for (String[] cells : lines("homonyms.tsv")) {
            for (String name : cells[0].split("\\|")) {
                homonyms.rows.computeIfAbsent(name, unused -> new ArrayList<>()).add(new Row(cells));
            }
        }
        for (String[] cells : lines("cities.tsv")) {
            for (String name : (cells[2] + "|" + cells[3]).split("\\|")) {
                homonyms.cities.put(name + "/" + cells[1], cells[0]);
                homonyms.cities.putIfAbsent(name + "/", cells[0]);
            }
        }
        return homonyms;
    }

    boolean has(String name) {
        return rows.containsKey(name);
    }

    /** All that the name may mean. */
    List<Candidate> of(String name, ActorTable actors, String lang) {
        List<Candidate> candidates = new ArrayList<>();
        for (Row row : rows.getOrDefault(name, List.of())) {
            ActorRow known = actors.row(row.cell(2));
            Entity entity = known == null
                    ? entity(row, lang)
                    : Candidate.of(known, lang, null).entity();
            candidates.add(new Candidate(
                    entity, Double.parseDouble(row.cell(10)), row.list(11), row.list(12), "homonyms " + row.cell(2)));
        }
        return candidates;
    }

    private static Entity entity(Row row, String lang) {
        String geonames = row.optional(4);
        String lat = row.optional(6);
        String lon = row.optional(7);
        return new Entity(
                row.cell(2),
                row.cell(lang.equals("fr") ? 9 : 8),
                Entity.Type.valueOf(row.cell(1)),
                null,
                row.optional(3),
                geonames == null ? null : Long.valueOf(geonames),
                row.optional(5),
                lat == null ? null : Double.valueOf(lat),
                lon == null ? null : Double.valueOf(lon),
                0);
    }

    /** The Wikidata id of a well-known city, absent for others. */
    @Nullable
    String city(String name, @Nullable String country) {
        return cities.get(name + "/" + (country == null ? "" : country));
    }

    boolean isCity(String name, @Nullable String country) {
        return city(name, country) != null;
    }

    private static List<String[]> lines(String file) {
        try (InputStream in = Homonyms.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }
}
