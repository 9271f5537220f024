package org.vigie.local.command;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.ingest.fetch.FetchSettings;
import org.vigie.ingest.fetch.Fetcher;
import org.vigie.ingest.poll.FeedList;
import org.vigie.ingest.poll.FeedPoller;
import org.vigie.ingest.publish.ArticlePublisher;
import org.vigie.ingest.publish.KafkaFeedStates;
import org.vigie.local.run.LocalStack;

/** Watches feeds beside a run: what is new is published, what was seen is remembered on Kafka. */
final class FeedWatch {
    private static final Logger LOG = LoggerFactory.getLogger(FeedWatch.class);
    private static final int PARALLEL = 16;

    private FeedWatch() {}

    /** Watches until {@code stop} is asked for. */
    static void start(LocalStack stack, List<FeedList.Entry> feeds, Stop stop) {
        Thread thread = new Thread(() -> read(stack, feeds, poller -> poller.run(PARALLEL, stop::isAsked)), "feeds");
        thread.setDaemon(true);
        thread.start();
    }

    /** Reads each feed once. */
    static void once(LocalStack stack, List<FeedList.Entry> feeds) {
        read(stack, feeds, poller -> poller.runOnce(PARALLEL));
    }

    /** What a poller is to do. */
    @FunctionalInterface
    private interface Work {
        void with(FeedPoller poller) throws InterruptedException;
    }

    private static void read(LocalStack stack, List<FeedList.Entry> feeds, Work work) {
        try (Fetcher fetcher = new Fetcher(FetchSettings.DEFAULT);
                ArticlePublisher publisher =
                        ArticlePublisher.connect(stack.topics().articlesRaw(), stack.clients());
                KafkaFeedStates states = KafkaFeedStates.connect(stack.topics().feeds(), stack.clients())) {
            FeedPoller poller = new FeedPoller(
                    fetcher,
                    states,
                    articles -> {
                        articles.forEach(publisher::publish);
                        publisher.flush();
                    },
                    Clock.systemUTC());
            poller.add(feeds);
            work.with(poller);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            LOG.error("feeds are no longer watched; start again to go on", broken);
        }
    }
}
