package org.vigie.local.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.vigie.local.Failure;
import org.vigie.local.show.EventPrinter;
import org.vigie.local.show.Output;
import org.vigie.local.show.Terminal;
import org.vigie.schemas.filter.Filter;
import org.vigie.schemas.topic.Topic;
import org.vigie.v1.EventRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Subscribes from the shell. */
@Command(
        name = "tail",
        description = {
            "Print events from Kafka as they come, until Ctrl-C.",
            "Without --since or --all it begins with what comes next.",
            "",
            "  vigie tail --all -e -o json | jq .quote",
            "  vigie tail --dyad PRK-RUS --status ACTUAL,ONGOING",
            "  vigie tail since=2h category=ASSAULT,COERCE 'country!=USA' text=drone"
        })
final class TailCommand implements Callable<Integer> {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Terminal terminal;

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES} (default: table on a terminal, else json).")
    private @Nullable Output output;

    @Option(names = "--all", description = "Begin with the oldest event there is.")
    private boolean all;

    @Option(
            names = {"-e", "--end"},
            description = "End when there are no more, instead of waiting.")
    private boolean end;

    TailCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Filter filter = filters.filter();
        kafka.check();
        EventPrinter printer = EventPrinter.of(
                output == null ? (terminal.isForPeople() ? Output.table : Output.json) : output, terminal);
        Topic<String, EventRecord> events = kafka.topics().events();
        Map<String, Object> settings = new HashMap<>(kafka.clients());
        settings.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(
                settings, events.keys().deserializer(), events.values().deserializer())) {
            start(consumer, partitions(consumer, events.name()), filter.since());
            follow(consumer, filter, printer);
        }
        return 0;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        List<PartitionInfo> found = consumer.listTopics(Duration.ofSeconds(10)).get(topic);
        if (found == null) {
            throw new Failure(
                    Failure.FAILED, "there is no topic " + topic + "; 'vigie topics apply' creates all of them");
        }
        return found.stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private void start(KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions, Optional<Duration> ago) {
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        if (all) {
            consumer.seekToBeginning(partitions);
        } else if (ago.isPresent()) {
            long from = System.currentTimeMillis() - ago.get().toMillis();
            Map<TopicPartition, Long> times = new HashMap<>();
            partitions.forEach(partition -> times.put(partition, from));
            consumer.offsetsForTimes(times).forEach((partition, found) -> seek(consumer, partition, found));
        }
        partitions.forEach(consumer::position);
    }

    private static void seek(
            KafkaConsumer<?, ?> consumer, TopicPartition partition, @Nullable OffsetAndTimestamp found) {
        if (found != null) {
            consumer.seek(partition, found.offset());
        }
    }

    private void follow(KafkaConsumer<String, EventRecord> consumer, Filter filter, EventPrinter printer) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (!end || ends.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
            consumer.poll(POLL).forEach(found -> {
                EventRecord event = found.value();
                if (event != null && filter.accepts(event)) {
                    printer.print(event);
                }
            });
        }
    }
}
