package org.vigie.sink.http;

import java.time.Duration;
import org.vigie.schemas.settings.SettingsException;
import org.vigie.schemas.settings.Values;

/**
 * How events are served by HTTP.
 *
 * @param host {@code http.host}: address to listen on
 * @param port {@code http.port}: 0 for any free one, negative for no HTTP at all
 * @param asked whether somebody chose the port; the usual one may be taken, which is told and does no harm
 * @param events {@code http.events}: how many of the latest events are held in memory
 * @param clients {@code http.clients}: how many may listen to the stream at the same time
 * @param heartbeat how long the stream is silent at most
 */
public record HttpSettings(String host, int port, boolean asked, int events, int clients, Duration heartbeat) {
    /** The port when none is chosen. */
    public static final int PORT = 8080;

    private static final int EVENTS = 20_000;
    private static final int CLIENTS = 600;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** On 127.0.0.1, with a port as people write it: a number, {@code none}, or nothing for the usual one. */
    public static HttpSettings onPort(String port) {
        return new HttpSettings("127.0.0.1", number(port), !port.isEmpty(), EVENTS, CLIENTS, HEARTBEAT);
    }

    public static HttpSettings from(Values values) {
        String port = values.text("http.port", "");
        return new HttpSettings(
                values.text("http.host", "127.0.0.1"),
                number(port),
                !port.isEmpty(),
                values.number("http.events", EVENTS, 1),
                values.number("http.clients", CLIENTS, 1),
                HEARTBEAT);
    }

    private static int number(String port) {
        if (port.isEmpty()) {
            return PORT;
        } else if (port.equals("none")) {
            return -1;
        } else if (port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65_535) {
            return Integer.parseInt(port);
        }
        throw new SettingsException("the HTTP port " + port + " is wrong: a number up to 65535 is expected, 0 for any"
                + " free port, none for no HTTP; for example http.port=8080");
    }

    public boolean isOff() {
        return port < 0;
    }
}
