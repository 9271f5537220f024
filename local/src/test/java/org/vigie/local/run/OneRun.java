package org.vigie.local.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.vigie.enrich.ArticleAnalyser;
import org.vigie.ingest.files.ArticleFiles;
import org.vigie.schemas.topic.Topic;

/**
 * What one run left behind.
 *
 * @param accounts the sum it told
 * @param printed ids of the events it showed
 * @param records every committed record of every topic, as key, headers and value, sorted
 */
record OneRun(Accounts accounts, List<String> printed, Map<String, List<String>> records) {

    static OneRun of(Path data, Path input, ArticleAnalyser analyser) throws Exception {
        try (LocalStack stack = LocalStack.start(new RunSettings(data, 0, 0, "news.", 2))) {
            return on(stack, input, analyser);
        }
    }

    static OneRun on(LocalStack stack, Path input, ArticleAnalyser analyser) throws Exception {
        List<String> printed = new ArrayList<>();
        Run run = new Run(
                stack,
                event -> {
                    printed.add(event.getId());
                    System.out.println("event " + event.getId());
                },
                () -> false);
        Accounts accounts = run.over(
                publisher -> {
                    new ArticleFiles(publisher::publish, problem -> {}).read(input);
                    publisher.flush();
                },
                CompletableFuture.completedFuture(analyser),
                true);
        return new OneRun(accounts, List.copyOf(printed), records(stack));
    }

    private static Map<String, List<String>> records(LocalStack stack) {
        Map<String, List<String>> records = new TreeMap<>();
        Map<String, Object> settings = new HashMap<>(stack.clients());
        settings.put("isolation.level", "read_committed");
        try (Admin admin = Admin.create(stack.clients());
                var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            for (Topic<?, ?> topic : stack.topics().all()) {
                var partitions = new Offsets(admin).partitions(List.of(topic.name()));
                consumer.assign(partitions);
                consumer.seekToBeginning(partitions);
                List<String> lines = new ArrayList<>();
                Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
                while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                    consumer.poll(Duration.ofMillis(100)).forEach(found -> lines.add(line(found)));
                }
                records.put(topic.name(), lines.stream().sorted().toList());
            }
        }
        return records;
    }

    private static String line(ConsumerRecord<String, byte[]> found) {
        StringBuilder line = new StringBuilder(found.key()).append(' ').append(found.partition());
        found.headers()
                .forEach(header -> line.append(' ')
                        .append(header.key())
                        .append('=')
                        .append(HexFormat.of().formatHex(header.value())));
        byte[] value = found.value();
        return line.append(' ')
                .append(value == null ? "tombstone" : HexFormat.of().formatHex(value))
                .toString();
    }

    /** The records of one topic. */
    List<String> records(String topic) {
        return records.getOrDefault(topic, List.of());
    }
}
