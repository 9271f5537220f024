package org.vigie.local.run;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.vigie.enrich.ArticleAnalyser;
import org.vigie.enrich.topology.EnrichSettings;
import org.vigie.ingest.publish.ArticlePublisher;
import org.vigie.local.Failure;
import org.vigie.sink.topology.SinkSettings;
import org.vigie.sink.topology.SinkTopology;
import org.vigie.v1.EventRecord;

/** One run over some inputs: publish, read, show, until all is through or somebody stops it. */
public final class Run {
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final LocalStack stack;
    private final Consumer<EventRecord> printer;
    private final BooleanSupplier stopped;

    /** Something that publishes articles. */
    @FunctionalInterface
    public interface Source {
        void publish(ArticlePublisher publisher) throws IOException;
    }

    /**
     * @param stack broker and registry
     * @param printer gets every event once
     * @param stopped whether somebody wants it to end
     */
    public Run(LocalStack stack, Consumer<EventRecord> printer, BooleanSupplier stopped) {
        this.stack = stack;
        this.printer = printer;
        this.stopped = stopped;
    }

    /**
     * Publishes the source and shows events as they come.
     *
     * @param analyser still loading, as a rule
     * @param once whether to end when all is through, otherwise when stopped
     * @return what became of the articles of this run
     */
    public Accounts over(Source source, CompletableFuture<ArticleAnalyser> analyser, boolean once)
            throws IOException, InterruptedException {
        try (Admin admin = Admin.create(stack.clients());
                Accounting accounting = new Accounting(stack.topics(), new Offsets(admin), stack.clients());
                EventFeed events = new EventFeed(stack.topics().events(), new Offsets(admin), stack.clients());
                Flow flow = flow(admin)) {
            publish(source);
            stack.startStages(loaded(analyser));
            while (!stopped.getAsBoolean() && !(once && flow.isThrough())) {
                stack.checkAlive();
                events.show(printer, PATIENCE);
            }
            if (!stopped.getAsBoolean()) {
                events.showRest(printer);
            }
            accounting.read();
            return accounting.accounts();
        }
    }

    private void publish(Source source) throws IOException {
        try (ArticlePublisher publisher =
                ArticlePublisher.connect(stack.topics().articlesRaw(), stack.clients())) {
            source.publish(publisher);
        }
    }

    private Flow flow(Admin admin) {
        return new Flow(
                new Offsets(admin),
                List.of(
                        new Flow.Stage(
                                EnrichSettings.APPLICATION,
                                stack.topics().articlesRaw().name()),
                        new Flow.Stage(
                                SinkSettings.APPLICATION,
                                stack.topics().articlesEnriched().name()),
                        new Flow.Stage(SinkSettings.APPLICATION, SinkTopology.internalTopic(SinkSettings.APPLICATION)),
                        new Flow.Stage(SinkSettings.APPLICATION, SinkTopology.internalTopic(SinkSettings.APPLICATION))),
                stack.clients());
    }

    private static ArticleAnalyser loaded(CompletableFuture<ArticleAnalyser> analyser) {
        try {
            return analyser.join();
        } catch (CompletionException failed) {
            throw new Failure(Failure.FAILED, "the language models could not be loaded: " + failed.getCause());
        }
    }
}
