package org.vigie.schemas.topic;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long records of a topic stay, and how large they may be, as topic settings of Kafka. */
final class Kept {
    private Kept() {}

    static Map<String, String> days(int days, int maxBytes) {
        return settings("delete", days, maxBytes);
    }

    /** The latest record of each key, for ever. */
    static Map<String, String> latest(int maxBytes) {
        return settings("compact", 0, maxBytes);
    }

    /** The latest record of each key, and nothing older than some days. */
    static Map<String, String> latestForDays(int days, int maxBytes) {
        return settings("compact,delete", days, maxBytes);
    }

    private static Map<String, String> settings(String policy, int days, int maxBytes) {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("cleanup.policy", policy);
        if (days > 0) {
            config.put("retention.ms", Long.toString(Duration.ofDays(days).toMillis()));
        }
        config.put("max.message.bytes", Integer.toString(maxBytes));
        return config;
    }
}
