package org.vigie.local.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Tells when all that was published has passed the stages, by offsets alone.
 *
 * <p>A stage is through when no transaction is open on the topic it reads and no record lies between what its group has
 * committed and the end. Only records count: behind the last one stand transaction markers, which nobody commits. The
 * stages are looked at in the order of the data, so that one that is through gets nothing more.
 */
final class Flow implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Offsets offsets;
    private final List<Stage> stages;
    private final KafkaConsumer<byte[], byte[]> probe;
    private int done;

    /** A consumer group and the topic it reads. */
    record Stage(String group, String topic) {}

    Flow(Offsets offsets, List<Stage> stages, Map<String, Object> clients) {
        this.offsets = offsets;
        this.stages = List.copyOf(stages);
        Map<String, Object> settings = new HashMap<>(clients);
        settings.put("isolation.level", "read_committed");
        settings.put("max.partition.fetch.bytes", 64 * 1024);
        this.probe = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Looks once; true when every stage is through. */
    boolean isThrough() {
        while (done < stages.size()) {
            if (!isThrough(stages.get(done))) {
                return false;
            }
            done++;
        }
        return true;
    }

    private boolean isThrough(Stage stage) {
        if (!offsets.exists(stage.topic())) {
            return false; // an internal topic comes with the start of its program
        }
        Set<TopicPartition> partitions = offsets.partitions(List.of(stage.topic()));
        if (!offsets.areSettled(partitions)) {
            return false;
        }
        Map<TopicPartition, Long> committed = offsets.committed(stage.group());
        Map<TopicPartition, Long> beginnings = offsets.beginnings(partitions);
        Map<TopicPartition, Long> ends = offsets.committedEnds(partitions);
        return partitions.stream().allMatch(partition -> {
            long from = Math.max(beginnings.getOrDefault(partition, 0L), committed.getOrDefault(partition, 0L));
            return from >= ends.getOrDefault(partition, 0L) || isEmpty(partition, from);
        });
    }

    private boolean isEmpty(TopicPartition partition, long from) {
        probe.assign(List.of(partition));
        probe.seek(partition, from);
        long end = probe.endOffsets(List.of(partition)).getOrDefault(partition, from);
        while (probe.position(partition) < end) {
            if (!probe.poll(POLL).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        probe.close();
    }
}
