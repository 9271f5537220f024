package org.vigie.ingest.push;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers given under an idempotency key: a request sent again gets the first answer, while it is being worked on too. */
final class IdempotencyKeys {
    private static final int KEPT = 10_000;

    private final Map<String, Given> given = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Given> eldest) {
            return size() > KEPT;
        }
    };

    private record Given(byte[] digest, CompletableFuture<Reply> reply) {}

    /** The first answer under {@code key}, or that of {@code work}; an answer that is no success is not kept. */
    Reply once(@Nullable String key, byte[] digest, Supplier<Reply> work) {
        if (key == null) {
            return work.get();
        }
        Given mine = new Given(digest, new CompletableFuture<>());
        Given first;
        synchronized (given) {
            first = given.putIfAbsent(key, mine);
        }
        if (first == null) {
            return run(key, mine, work);
        } else if (!Arrays.equals(first.digest(), digest)) {
            return Reply.error(422, "this Idempotency-Key was used for another request");
        }
        try {
            return first.reply().join().with("Idempotency-Replayed", "true");
        } catch (CompletionException failed) {
            return Reply.error(503, "the first request under this Idempotency-Key failed; send it again");
        }
    }

    private Reply run(String key, Given mine, Supplier<Reply> work) {
        boolean good = false;
        try {
            Reply reply = work.get();
            good = reply.status() < 300;
            mine.reply().complete(reply);
            return reply;
        } finally {
            if (!good) {
                synchronized (given) {
                    given.remove(key);
                }
                mine.reply().completeExceptionally(new IllegalStateException("failed"));
            }
        }
    }
}
