package org.vigie.local.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.vigie.local.Failure;

/**
 * A Kafka broker in a child JVM. Its data stay in the folder: a broker started there again, even after a kill, has all
 * records.
 */
public final class Broker implements AutoCloseable {
    private static final Duration LOCK_LIMIT = Duration.ofSeconds(20);
    private static final long STOP_LIMIT_SECONDS = 10;

    private final Process process;
    private final BufferedReader output;
    private final int port;

    private Broker(Process process, int port) {
        this.process = process;
        this.port = port;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts a broker and returns when clients may come.
     *
     * @param data folder for everything this machine keeps; the broker uses {@code data/kafka}
     * @param port Kafka's port on 127.0.0.1, 0 for any free one
     */
    public static Broker start(Path data, int port) throws IOException, InterruptedException {
        Path folder = data.resolve("kafka").toAbsolutePath();
        waitForLock(folder, data);
        int checked = Ports.check(port, "Kafka", "--kafka-port");
        Path log = data.resolve("broker.log");
        Process process = new ProcessBuilder(BrokerCommand.of(folder, data, checked, Ports.free()))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Broker broker = new Broker(process, checked);
        if (!broker.waitFor(BrokerMain.READY)) {
            process.destroyForcibly();
            throw new Failure(
                    Failure.UNREACHABLE, "the Kafka broker did not start; the end of " + log + " says:\n" + tail(log));
        }
        return broker;
    }

    /** A broker of a command that has just been killed is still writing its files: give it time to end. */
    private static void waitForLock(Path folder, Path data) throws IOException, InterruptedException {
        long limit = System.nanoTime() + LOCK_LIMIT.toNanos();
        while (true) {
            try (FolderLock lock = FolderLock.tryTake(folder)) {
                if (lock != null) {
                    return;
                }
            }
            if (System.nanoTime() > limit) {
                throw Failure.usage("another vigie uses the folder " + data
                        + "; stop it, or choose another folder with --data FOLDER");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean waitFor(String line) throws IOException {
        for (String read = output.readLine(); read != null; read = output.readLine()) {
            if (read.equals(line)) {
                return true;
            }
        }
        return false;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the broker at once, as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops the broker; returns when all its data are on disk. It may go on to record its start-up archive. */
    @Override
    public void close() throws IOException {
        if (!process.isAlive()) {
            return;
        }
        process.getOutputStream().close();
        if (!stoppedInTime()) {
            process.destroyForcibly();
        }
    }

    private boolean stoppedInTime() {
        Thread reader = new Thread(this::readToStopped, "broker-stop");
        reader.setDaemon(true);
        reader.start();
        try {
            reader.join(TimeUnit.SECONDS.toMillis(STOP_LIMIT_SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return !reader.isAlive();
    }

    private void readToStopped() {
        try {
            waitFor(BrokerMain.STOPPED);
        } catch (IOException closed) {
            // the pipe ended, and with it the broker
        }
    }

    private static String tail(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "(nothing)";
        }
        var lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }
}
