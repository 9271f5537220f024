package org.vigie.ingest.poll;

import java.util.concurrent.atomic.LongAdder;

/** What polling has done so far. requests = answered + unchanged + failed, and items = fresh + known + repeats. */
public final class FeedCounts {
    final LongAdder answered = new LongAdder();
    final LongAdder unchanged = new LongAdder();
    final LongAdder failed = new LongAdder();
    final LongAdder bytes = new LongAdder();
    final LongAdder items = new LongAdder();
    final LongAdder fresh = new LongAdder();
    final LongAdder repeats = new LongAdder();

    public long requests() {
        return answered.sum() + unchanged.sum() + failed.sum();
    }

    public long unchanged() {
        return unchanged.sum();
    }

    public long failed() {
        return failed.sum();
    }

    /** Articles published: new ones and revisions. */
    public long fresh() {
        return fresh.sum();
    }

    /** Items that said what another item of the same feed had said. */
    public long repeats() {
        return repeats.sum();
    }

    public long known() {
        return items.sum() - fresh.sum() - repeats.sum();
    }

    @Override
    public String toString() {
        return requests() + " requests, " + unchanged() + " unchanged, " + failed() + " failed, " + bytes.sum()
                + " bytes; " + items.sum() + " items: " + fresh() + " new or changed, " + known() + " known, "
                + repeats() + " repeats";
    }
}
