package org.vigie.local.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.enrich.Analyser;
import org.vigie.enrich.Outcome;
import org.vigie.enrich.article.EnrichedArticle;
import org.vigie.enrich.publish.EnrichedArticles;
import org.vigie.schemas.json.Json;

/** Articles in, enriched articles out in the same order, worked on by several threads with a bounded number in hand. */
public final class Batch {
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int IN_HAND_PER_THREAD = 8;

    private final Analyser analyser;
    private final PrintStream out;
    private final PrintStream errors;
    private final int threads;
    private long good;
    private long bad;

    /**
     * @param out gets one JSON line for each good article
     * @param errors gets one JSON line for each bad one, with its line number
     */
    public Batch(Analyser analyser, PrintStream out, PrintStream errors, int threads) {
        this.analyser = analyser;
        this.out = out;
        this.errors = errors;
        this.threads = threads;
    }

    /** Reads to the end. */
    public void run(BufferedReader in) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Result>> inHand = new ArrayDeque<>();
            long number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                long here = ++number;
                String article = line;
                if (!line.isBlank()) {
                    inHand.add(pool.submit(() -> analyse(article, here)));
                }
                if (inHand.size() >= threads * IN_HAND_PER_THREAD) {
                    write(inHand.remove());
                }
            }
            while (!inHand.isEmpty()) {
                write(inHand.remove());
            }
            out.flush();
        } finally {
            pool.shutdownNow();
        }
    }

    private record Result(boolean isGood, String line) {}

    private Result analyse(String line, long number) {
        Outcome<EnrichedArticle> outcome;
        try {
            outcome = ArticleLine.analyse(line, analyser);
        } catch (RuntimeException defect) {
            LOG.debug("analysis failed line={}", number, defect);
            outcome = Outcome.bad(Outcome.Stage.ANALYSIS, Outcome.Reason.DEFECT, "the program failed: " + defect);
        }
        return outcome instanceof Outcome.Good<EnrichedArticle> fine
                ? new Result(true, Json.line(EnrichedArticles.from(fine.value())))
                : new Result(false, error(outcome.failures().get(0), number));
    }

    private static String error(Outcome.Bad<EnrichedArticle> failure, long number) {
        ObjectNode error = JSON.createObjectNode()
                .put("line", number)
                .put("stage", failure.stage().name())
                .put("reason", failure.reason().name())
                .put("message", failure.message());
        return error.toString();
    }

    private void write(Future<Result> done) throws InterruptedException {
        try {
            Result result = done.get();
            (result.isGood() ? out : errors).println(result.line());
            if (result.isGood()) {
                good++;
            } else {
                bad++;
                errors.flush();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the analysis broke down: " + broken.getCause(), broken.getCause());
        }
    }

    /** Articles that were understood. */
    public long good() {
        return good;
    }

    /** Lines that were not. */
    public long bad() {
        return bad;
    }
}
