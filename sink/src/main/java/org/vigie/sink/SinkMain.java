package org.vigie.sink;

import org.vigie.schemas.streams.Program;
import org.vigie.sink.topology.SinkServer;
import org.vigie.sink.topology.SinkSettings;

/**
 * The sink program: enriched articles from Kafka to events, routes and entities. Takes an optional properties file;
 * {@code reference.properties} names every setting.
 */
public final class SinkMain {
    private SinkMain() {}

    public static void main(String[] args) {
        System.exit(Program.run(args, System.getenv(), values -> SinkServer.start(SinkSettings.from(values))));
    }
}
