package org.vigie.sink.topology;

import java.time.Duration;
import org.vigie.schemas.settings.Values;
import org.vigie.schemas.streams.StreamSettings;

/**
 * Settings of the sink program; {@code reference.properties} names each with its default.
 *
 * @param stream those of every stream program
 * @param eventsKept {@code events.kept}: how long an event can still be corrected or retracted after its last change
 */
public record SinkSettings(StreamSettings stream, Duration eventsKept) {
    /** The usual application id: consumer group and transactional ids are called so. */
    public static final String APPLICATION = "vigie-sink";

    /** Reads them; every mistake is told with an example that works. */
    public static SinkSettings from(Values values) {
        SinkSettings settings =
                new SinkSettings(StreamSettings.from(values, APPLICATION, 1), values.duration("events.kept", "30d"));
        values.refuseUnknown();
        return settings;
    }
}
