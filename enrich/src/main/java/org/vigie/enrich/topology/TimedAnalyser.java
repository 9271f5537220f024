package org.vigie.enrich.topology;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.vigie.enrich.ArticleAnalyser;
import org.vigie.enrich.Outcome;
import org.vigie.enrich.Outcome.Reason;
import org.vigie.enrich.Outcome.Stage;
import org.vigie.enrich.RawInput;
import org.vigie.enrich.article.EnrichedArticle;

/**
 * Gives each article a bounded time: an article that makes the analysis run for ever becomes bad, and the others go on.
 *
 * <p>A thread cannot be stopped from outside, only asked; one that does not listen is left behind. Too many left behind
 * at once mean that the program is broken, and it stops.
 */
public final class TimedAnalyser implements ArticleAnalyser, AutoCloseable {
    private static final int MOST_BUSY = 8 + Runtime.getRuntime().availableProcessors();
    private static final long STACK = 16L << 20;

    private final ArticleAnalyser analyser;
    private final Duration budget;
    private final ThreadPoolExecutor threads = (ThreadPoolExecutor) Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(null, task, "analyse", STACK);
        thread.setDaemon(true);
        return thread;
    });

    public TimedAnalyser(ArticleAnalyser analyser, Duration budget) {
        this.analyser = analyser;
        this.budget = budget;
    }

    @Override
    public Outcome<EnrichedArticle> analyse(RawInput raw) {
        Future<Outcome<EnrichedArticle>> work = threads.submit(() -> analyser.analyse(raw));
        try {
            return work.get(budget.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            leaveBehind(work);
            return Outcome.bad(Stage.ANALYSIS, Reason.TIMEOUT, "not done within " + budget.toMillis() + " ms");
        } catch (ExecutionException failed) {
            throw rethrown(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(stop);
        }
    }

    private void leaveBehind(Future<?> work) {
        work.cancel(true);
        int busy = threads.getActiveCount();
        if (busy > MOST_BUSY) {
            throw new AnalysisStuck(busy + " threads are busy with articles, most of them longer than " + budget);
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException defect ? defect : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Too many articles never end: a broken program, not broken articles. */
    static final class AnalysisStuck extends Error {
        private static final long serialVersionUID = 1L;

        AnalysisStuck(String message) {
            super(message);
        }
    }
}
