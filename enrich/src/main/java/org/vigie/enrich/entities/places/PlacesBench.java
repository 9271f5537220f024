package org.vigie.enrich.entities.places;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Measures how well names of places are resolved: the share with the right country, and the share within 161 km of the
 * right spot. The head of the file of sentences tells its form.
 */
public final class PlacesBench {
    private static final double NEAR = 161;

    private final PlaceResolver resolver;
    private final PrintStream out;
    private int names;
    private int countries;
    private int located;
    private int near;
    private int absent;
    private int rightlyAbsent;

    private PlacesBench(PlaceResolver resolver, PrintStream out) {
        this.resolver = resolver;
        this.out = out;
    }

    /** What was measured: shares from 0 to 1. */
    public record Scores(double country, double near, double absent) {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: PlacesBench SENTENCES.tsv");
            System.exit(2);
        }
        long start = System.nanoTime();
        Places places = Places.load();
        System.out.printf(Locale.ROOT, "loaded in %.2f s%n", (System.nanoTime() - start) / 1e9);
        run(places, Files.readAllLines(Path.of(args[0])), System.out);
    }

    /** Resolves the names of labelled sentences, tells the wrong ones and then the shares. */
    public static Scores run(Places places, List<String> lines, PrintStream out) {
        PlacesBench bench = new PlacesBench(new PlaceResolver(places), out);
        lines.stream().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(bench::sentence);
        Scores scores = new Scores(
                share(bench.countries, bench.names),
                share(bench.near, bench.located),
                share(bench.rightlyAbsent, bench.absent));
        out.printf(
                Locale.ROOT,
                "country right %.3f of %d, within 161 km %.3f of %d, rightly absent %.3f of %d%n",
                scores.country(),
                bench.names,
                scores.near(),
                bench.located,
                scores.absent(),
                bench.absent);
        return scores;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private void sentence(String line) {
        String[] columns = line.split("\t", -1);
        List<String> spoken = columns[1].equals("-") ? List.of() : List.of(columns[1].split(","));
        List<Place> found = new ArrayList<>();
        for (String expectation : columns[2].split("; ")) {
            boolean location = !expectation.startsWith("~");
            String name = expectation.substring(location ? 0 : 1, expectation.lastIndexOf('='));
            Place place = resolver.resolve(name, new PlaceContext(columns[0], location, spoken, found));
            check(name, expectation.substring(expectation.lastIndexOf('=') + 1), place);
            if (place != null) {
                found.add(0, place);
            }
        }
    }

    private void check(String name, String expected, @Nullable Place place) {
        if (expected.equals("?")) {
            absent++;
            rightlyAbsent += place == null ? 1 : 0;
            report(place == null, name, expected, place);
            return;
        }
        names++;
        String country = expected.split("@")[0];
        String actual = place == null ? "?" : place.country() == null ? "-" : place.country();
        countries += actual.equals(country) ? 1 : 0;
        boolean right = actual.equals(country);
        if (expected.contains("@")) {
            located++;
            String[] degrees = expected.split("@")[1].split(",");
            Place spot = new Place(
                    Place.Kind.CITY,
                    name,
                    name,
                    null,
                    null,
                    Double.valueOf(degrees[0]),
                    Double.valueOf(degrees[1]),
                    null,
                    0,
                    false,
                    1);
            boolean close = place != null && place.kilometresTo(spot) <= NEAR;
            near += close ? 1 : 0;
            right &= close;
        }
        report(right, name, expected, place);
    }

    private void report(boolean right, String name, String expected, @Nullable Place place) {
        if (!right) {
            out.println("wrong: " + name + " expected " + expected + " got " + place);
        }
    }
}
