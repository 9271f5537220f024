package org.vigie.enrich.topology;

import java.time.Duration;
import org.vigie.schemas.Version;
import org.vigie.schemas.settings.Values;
import org.vigie.schemas.streams.StreamSettings;

/**
 * Settings of the enrich program; {@code reference.properties} names each with its default.
 *
 * @param stream those of every stream program
 * @param articleBudget {@code article.budget}: how long one article may take
 * @param repeatsKept {@code repeats.kept}: how long the content of an article is remembered, to tell repeats
 * @param version program version, part of every result
 */
public record EnrichSettings(StreamSettings stream, Duration articleBudget, Duration repeatsKept, String version) {
    /** The usual application id: consumer group and transactional ids are called so. */
    public static final String APPLICATION = "vigie-enrich";

    private static final int MOST_THREADS = 4;

    /** Reads them; every mistake is told with an example that works. */
    public static EnrichSettings from(Values values) {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        EnrichSettings settings = new EnrichSettings(
                StreamSettings.from(values, APPLICATION, threads),
                values.duration("article.budget", "20s"),
                values.duration("repeats.kept", "7d"),
                Version.text());
        values.refuseUnknown();
        return settings;
    }
}
