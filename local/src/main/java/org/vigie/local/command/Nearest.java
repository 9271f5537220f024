package org.vigie.local.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The word somebody probably meant: the one with the fewest letters added, left out, changed or swapped. */
public final class Nearest {
    private static final int MOST_MISTAKES = 3;

    private Nearest() {}

    /** What to write instead of an unknown option or command, such as {@code --once}. */
    public static Optional<String> to(UnmatchedArgumentException wrong) {
        String written = wrong.getUnmatched().get(0).replaceFirst("=.*", "");
        CommandLine command = wrong.getCommandLine();
        Stream<String> known = written.startsWith("-")
                ? command.getCommandSpec().options().stream().flatMap(Nearest::names)
                : command.getSubcommands().keySet().stream();
        return of(written, known.toList());
    }

    /** The nearest of the words known, or nothing when none is near. */
    public static Optional<String> of(String written, List<String> known) {
        int most = Math.min(MOST_MISTAKES, Math.max(1, written.length() / 2));
        return known.stream()
                .filter(word -> distance(written, word) <= most)
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Stream<String> names(@Nullable ArgSpec option) {
        return option instanceof OptionSpec named ? Stream.of(named.names()) : Stream.empty();
    }

    /** Optimal string alignment: Levenshtein's distance with swapped neighbours as one mistake. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
