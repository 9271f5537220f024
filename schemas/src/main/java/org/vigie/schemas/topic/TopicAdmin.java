package org.vigie.schemas.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates topics and tells what differs from {@link Topics}; nothing is ever deleted, and partitions are never changed,
 * since keys would move.
 *
 * <pre>{@code
 * List<String> changes = new TopicAdmin(admin).apply(topics.all(), Layout.LOCAL);
 * }</pre>
 */
public final class TopicAdmin {
    private final Admin admin;

    public TopicAdmin(Admin admin) {
        this.admin = admin;
    }

    /**
     * How topics lie on a cluster.
     *
     * @param partitions how many a new topic gets; all get the same, so that equal keys meet
     * @param replication copies of each partition; absent for the broker's default
     */
    public record Layout(int partitions, Optional<Short> replication) {
        public static final Layout LOCAL = new Layout(4, Optional.of((short) 1));
    }

    /**
     * What a topic looks like.
     *
     * @param partitions 0 when it is missing
     * @param differing settings that are not as in {@link Topics}: name, then "is, should be"
     */
    public record State(String topic, int partitions, int replication, Map<String, String> differing) {
        public boolean isMissing() {
            return partitions == 0;
        }
    }

    /** Creates what is missing, corrects settings that differ, and says in one line each what was done. */
    public List<String> apply(Collection<Topic<?, ?>> topics, Layout layout) {
        List<String> done = new ArrayList<>();
        for (State state : describe(topics)) {
            Topic<?, ?> topic = topics.stream()
                    .filter(each -> each.name().equals(state.topic()))
                    .findFirst()
                    .orElseThrow();
            if (state.isMissing()) {
                create(topic, layout);
                done.add("created " + topic.name() + " with " + layout.partitions() + " partitions");
            } else if (!state.differing().isEmpty()) {
                correct(topic, state);
                done.add("set " + topic.name() + " " + state.differing());
            }
        }
        return done;
    }

    /** Every topic as it is, in the order given. */
    public List<State> describe(Collection<Topic<?, ?>> topics) {
        Map<String, TopicDescription> found = found(topics);
        Map<ConfigResource, Config> configs = get(admin.describeConfigs(
                        found.keySet().stream().map(TopicAdmin::resource).toList())
                .all());
        return topics.stream()
                .map(topic -> state(topic, found.get(topic.name()), configs.get(resource(topic.name()))))
                .toList();
    }

    /** Names of the topics that do not exist, in order. */
    public List<String> missing(Collection<Topic<?, ?>> topics) {
        Map<String, TopicDescription> found = found(topics);
        return topics.stream()
                .map(Topic::name)
                .filter(name -> !found.containsKey(name))
                .toList();
    }

    private Map<String, TopicDescription> found(Collection<Topic<?, ?>> topics) {
        TreeSet<String> names = new TreeSet<>(topics.stream().map(Topic::name).toList());
        names.retainAll(get(admin.listTopics().names()));
        return new TreeMap<>(get(admin.describeTopics(names).allTopicNames()));
    }

    private static State state(
            Topic<?, ?> topic,
            @org.jspecify.annotations.Nullable TopicDescription description,
            @org.jspecify.annotations.Nullable Config config) {
        if (description == null || config == null) {
            return new State(topic.name(), 0, 0, Map.of());
        }
        Map<String, String> differing = new TreeMap<>();
        topic.config().forEach((name, wanted) -> {
            ConfigEntry entry = config.get(name);
            String value = entry == null ? "unset" : entry.value();
            if (!wanted.equals(value)) {
                differing.put(name, value + ", should be " + wanted);
            }
        });
        int copies = description.partitions().get(0).replicas().size();
        return new State(topic.name(), description.partitions().size(), copies, differing);
    }

    private void create(Topic<?, ?> topic, Layout layout) {
        NewTopic wanted = new NewTopic(topic.name(), Optional.of(layout.partitions()), layout.replication())
                .configs(topic.config());
        try {
            get(admin.createTopics(List.of(wanted)).all());
        } catch (TopicExistsException meanwhile) {
            // Another process created it since: that is what was wanted.
            return;
        }
    }

    private void correct(Topic<?, ?> topic, State state) {
        List<AlterConfigOp> changes = state.differing().keySet().stream()
                .map(name ->
                        new AlterConfigOp(new ConfigEntry(name, topic.config().get(name)), AlterConfigOp.OpType.SET))
                .toList();
        get(admin.incrementalAlterConfigs(Map.of(resource(topic.name()), changes))
                .all());
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(stop);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
