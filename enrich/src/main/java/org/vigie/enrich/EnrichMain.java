package org.vigie.enrich;

import org.vigie.enrich.topology.EnrichService;
import org.vigie.enrich.topology.EnrichSettings;
import org.vigie.schemas.streams.Program;

/**
 * The enrich program: raw articles from Kafka to enriched ones. Takes an optional properties file; {@code
 * reference.properties} names every setting.
 */
public final class EnrichMain {
    private EnrichMain() {}

    public static void main(String[] args) {
        System.exit(Program.run(
                args, System.getenv(), values -> EnrichService.start(EnrichSettings.from(values), Analyser.load())));
    }
}
