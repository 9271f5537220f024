package org.vigie.local.run;

import java.nio.file.Path;
import java.time.Duration;

/** A whole run in a JVM of its own, slow enough to be killed in the middle: {@code OnceMain DATA INPUT}. */
final class OnceMain {
    private static final Duration PER_ARTICLE = Duration.ofMillis(150);

    private OnceMain() {}

    public static void main(String[] args) throws Exception {
        OneEventAnalyser quick = new OneEventAnalyser();
        OneRun.of(Path.of(args[0]), Path.of(args[1]), raw -> {
            try {
                Thread.sleep(PER_ARTICLE.toMillis());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return quick.analyse(raw);
        });
        System.exit(0);
    }
}
