package org.vigie.enrich;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.vigie.enrich.article.Article;
import org.vigie.enrich.events.CodingTrace;

/**
 * Measures how many sentences the analyser understands per second of processor time, on one thread, everything on. Four
 * rounds warm the program up, four are measured; the files are plain texts.
 */
public final class SpeedBench {
    private static final int ROUNDS = 4;

    private final Analyser analyser;
    private final List<Article> articles;

    private SpeedBench(Analyser analyser, List<Article> articles) {
        this.analyser = analyser;
        this.articles = articles;
    }

    /**
     * What was measured.
     *
     * @param loadSeconds time until the models and tables are in memory
     * @param memoryMegabytes memory in use after loading, garbage removed
     * @param shares part of the time that each stage takes, from 0 to 1
     */
    private record Result(
            int articles,
            int sentences,
            double sentencesPerSecond,
            double loadSeconds,
            long memoryMegabytes,
            Map<StageClock.Stage, Double> shares) {

        void print(PrintStream out) {
            line(out, "articles", "%d", articles);
            line(out, "sentences", "%d", sentences);
            line(out, "sentences per second and core", "%.0f", sentencesPerSecond);
            shares.forEach((stage, share) ->
                    line(out, "share of " + stage.name().toLowerCase(Locale.ROOT), "%.0f %%", 100 * share));
            line(out, "load time", "%.1f s", loadSeconds);
            line(out, "memory after loading", "%d MB", memoryMegabytes);
        }

        void printJson(PrintStream out) {
            StringBuilder stages = new StringBuilder();
            shares.forEach((stage, share) -> stages.append(stages.isEmpty() ? "" : ",")
                    .append(String.format(
                            Locale.ROOT, "\"%s\":%.3f", stage.name().toLowerCase(Locale.ROOT), share)));
            out.printf(
                    Locale.ROOT,
                    "{\"articles\":%d,\"sentences\":%d,\"sentencesPerSecond\":%.1f,\"loadSeconds\":%.2f,"
                            + "\"memoryMegabytes\":%d,\"shares\":{%s}}%n",
                    articles,
                    sentences,
                    sentencesPerSecond,
                    loadSeconds,
                    memoryMegabytes,
                    stages);
        }

        private static void line(PrintStream out, String name, String format, Object value) {
            out.printf(Locale.ROOT, "%-30s " + format + "%n", name, value);
        }
    }

    /** Usage: SpeedBench [-o json] FILE or FOLDER ... */
    public static void main(String[] arguments) throws IOException {
        List<String> paths = new ArrayList<>(List.of(arguments));
        int option = paths.indexOf("-o");
        boolean json = option >= 0
                && option + 1 < paths.size()
                && paths.get(option + 1).equals("json");
        if (option >= 0) {
            paths.subList(option, Math.min(option + 2, paths.size())).clear();
        }
        List<Article> articles = articles(paths);
        if (articles.isEmpty()) {
            System.err.println("usage: SpeedBench [-o json] FILE or FOLDER ...   (texts named *.txt)");
            System.exit(2);
        }
        long start = System.nanoTime();
        Analyser analyser = Analyser.load();
        double loadSeconds = (System.nanoTime() - start) / 1e9;
        Result result = new SpeedBench(analyser, articles).measure(loadSeconds);
        if (json) {
            result.printJson(System.out);
        } else {
            result.print(System.out);
        }
    }

    private Result measure(double loadSeconds) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long memory = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        for (int round = 0; round < ROUNDS; round++) {
            round(StageClock.silent());
        }
        Map<StageClock.Stage, Long> times = new EnumMap<>(StageClock.Stage.class);
        StageClock clock = clock(times);
        long before = cpuTime();
        int sentences = 0;
        for (int round = 0; round < ROUNDS; round++) {
            sentences += round(clock);
        }
        double nanos = cpuTime() - before;
        Map<StageClock.Stage, Double> shares = new EnumMap<>(StageClock.Stage.class);
        times.forEach((stage, time) -> shares.put(stage, time / nanos));
        return new Result(articles.size(), sentences / ROUNDS, sentences / (nanos / 1e9), loadSeconds, memory, shares);
    }

    private int round(StageClock clock) {
        int sentences = 0;
        for (Article article : articles) {
            clock.begin();
            sentences += analyser.understand(article, CodingTrace.silent(), clock)
                    .sentences()
                    .size();
        }
        return sentences;
    }

    private static StageClock clock(Map<StageClock.Stage, Long> times) {
        return new StageClock() {
            private long last;

            @Override
            public void begin() {
                last = cpuTime();
            }

            @Override
            public void done(Stage stage) {
                long now = cpuTime();
                times.merge(stage, now - last, Long::sum);
                last = now;
            }
        };
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Article> articles(List<String> paths) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String path : paths) {
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    articles.add(article(file));
                }
            }
        }
        return articles;
    }

    private static Article article(Path file) throws IOException {
        String text = Files.readString(file);
        return new Article(file.toString(), null, null, null, null, text, null, null);
    }
}
