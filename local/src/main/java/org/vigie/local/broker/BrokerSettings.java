package org.vigie.local.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What a broker that is alone on a laptop needs to be told: one replica of everything, few files, nothing by surprise. */
final class BrokerSettings {
    static final int NODE_ID = 1;
    static final String CLUSTER_ID = "VigieLocalSingleNode00";
    static final String CONTROLLER = "CONTROLLER";

    private BrokerSettings() {}

    static Properties of(Path folder, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE_ID),
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "inter.broker.listener.name",
                "PLAINTEXT",
                "controller.listener.names",
                CONTROLLER,
                "controller.quorum.voters",
                NODE_ID + "@127.0.0.1:" + controllerPort,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "log.dirs",
                folder.toAbsolutePath().toString()));
        settings.putAll(oneReplica());
        settings.putAll(fewFiles());
        return settings;
    }

    private static Map<String, String> oneReplica() {
        return Map.of(
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    private static Map<String, String> fewFiles() {
        return Map.of(
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.num.partitions", "4",
                "log.cleaner.dedupe.buffer.size", String.valueOf(16 * 1024 * 1024),
                "log.segment.bytes", String.valueOf(128 * 1024 * 1024),
                "group.initial.rebalance.delay.ms", "0",
                "auto.create.topics.enable", "false",
                "num.recovery.threads.per.data.dir", "2");
    }
}
