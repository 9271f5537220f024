package org.vigie.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The broker's own JVM: {@code BrokerMain FOLDER KAFKA_PORT CONTROLLER_PORT}. Formats the folder when it is new, prints
 * {@link #READY} when clients may come and {@link #STOPPED} when all is on disk. It stops when its standard input
 * ends, so it never outlives the program that started it, whatever happens to that.
 */
public final class BrokerMain {
    static final String READY = "ready";
    static final String STOPPED = "stopped";

    private BrokerMain() {}

    public static void main(String[] args) throws Exception {
        // Ctrl-C on a terminal reaches every process of the command; the parent needs the broker to end its work.
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        try (FolderLock lock = FolderLock.take(folder)) {
            serve(BrokerSettings.of(folder, Integer.parseInt(args[1]), Integer.parseInt(args[2])));
        }
        System.out.println(STOPPED);
        System.out.flush();
        System.exit(0);
    }

    private static void serve(Properties settings) throws Exception {
        format(settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        CountDownLatch asked = new CountDownLatch(1);
        Signal.handle(new Signal("TERM"), signal -> asked.countDown());
        server.startup();
        System.out.println(READY);
        System.out.flush();
        Thread parent = new Thread(() -> waitForEndOfInput(asked), "parent-watch");
        parent.setDaemon(true);
        parent.start();
        asked.await();
        server.shutdown();
        server.awaitShutdown();
    }

    private static void waitForEndOfInput(CountDownLatch asked) {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException closed) {
            System.err.println("standard input failed, stopping: " + closed);
        } finally {
            asked.countDown();
        }
    }

    private static void format(Properties settings) throws Exception {
        new Formatter()
                .setClusterId(BrokerSettings.CLUSTER_ID)
                .setNodeId(BrokerSettings.NODE_ID)
                .addDirectory(settings.getProperty("log.dirs"))
                .setMetadataLogDirectory(settings.getProperty("log.dirs"))
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setUnstableFeatureVersionsEnabled(false)
                .setIgnoreFormatted(true)
                .setPrintStream(System.err)
                .run();
    }
}
