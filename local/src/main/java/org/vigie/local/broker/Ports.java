package org.vigie.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.vigie.local.Failure;

/** Ports of 127.0.0.1. */
public final class Ports {
    private Ports() {}

    /**
     * The port itself when it is free, any free port for 0.
     *
     * @param use what the port is for, such as {@code Kafka}
     * @param option the option that changes it
     * @throws Failure naming the port and the option when somebody listens there
     */
    public static int check(int port, String use, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw Failure.usage("port " + port + " of 127.0.0.1 is taken, and " + use + " wants it; stop what listens"
                    + " there, or choose another with " + option + " PORT (0 takes any free one)");
        }
    }

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
