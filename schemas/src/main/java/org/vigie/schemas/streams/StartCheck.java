package org.vigie.schemas.streams;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.vigie.schemas.registry.RegistryClient;
import org.vigie.schemas.serde.SchemaStoreException;
import org.vigie.schemas.topic.Topic;
import org.vigie.schemas.topic.TopicAdmin;

/** Looks before starting whether all is there, since the stream engine would die later and say less. */
public final class StartCheck {
    private StartCheck() {}

    /**
     * Asks Kafka and the registry.
     *
     * @throws StartException with one line for a person
     */
    public static void of(StreamSettings settings, RegistryClient schemas, Collection<Topic<?, ?>> needed) {
        List<String> missing = missing(settings, needed);
        if (!missing.isEmpty()) {
            throw new StartException(
                    StartException.SETTINGS,
                    "Kafka at " + settings.bootstrap() + " has no topic " + String.join(", ", missing)
                            + "; create what is missing with: vigie topics apply",
                    null);
        }
        try {
            schemas.check();
        } catch (SchemaStoreException away) {
            throw new StartException(StartException.UNREACHABLE, away.getMessage() + "; set schema.registry.url", away);
        }
    }

    private static List<String> missing(StreamSettings settings, Collection<Topic<?, ?>> needed) {
        Map<String, Object> clients = new LinkedHashMap<>(settings.clients());
        clients.putIfAbsent("default.api.timeout.ms", "10000");
        clients.putIfAbsent("request.timeout.ms", "5000");
        try (Admin admin = Admin.create(clients)) {
            return new TopicAdmin(admin).missing(needed);
        } catch (KafkaException away) {
            throw new StartException(
                    StartException.UNREACHABLE,
                    "Kafka at " + settings.bootstrap() + " cannot be reached (" + away.getMessage()
                            + "); set bootstrap.servers",
                    away);
        }
    }
}
