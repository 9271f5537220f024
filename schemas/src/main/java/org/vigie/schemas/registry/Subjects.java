package org.vigie.schemas.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;

/**
 * Schemas by subject and version, with ids that never change: the state of a registry, built by playing its log.
 *
 * <p>A new version is accepted when it can read every version before it (BACKWARD_TRANSITIVE). The same schema has the
 * same id under every subject.
 */
final class Subjects {
    private final SchemaLog log;
    private final Map<String, List<Registered>> bySubject = new LinkedHashMap<>();
    private final Map<Integer, Schema> byId = new LinkedHashMap<>();
    private int lastId;

    Subjects(SchemaLog log) {
        this.log = log;
        log.read(this::play);
    }

    /**
     * A version of a subject.
     *
     * @param subject such as {@code news.events-value}
     * @param version from 1
     * @param id of the schema, in the whole registry
     */
    record Registered(String subject, int version, int id, Schema schema) {}

    /** A new version cannot read an old one. */
    static final class Incompatible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Incompatible(String message) {
            super(message);
        }
    }

    synchronized List<String> names() {
        return List.copyOf(bySubject.keySet());
    }

    synchronized List<Registered> versions(String subject) {
        return List.copyOf(bySubject.getOrDefault(subject, List.of()));
    }

    synchronized Optional<Schema> byId(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized Optional<Registered> find(String subject, Schema schema) {
        return versions(subject).stream()
                .filter(each -> isSame(each.schema(), schema))
                .findFirst();
    }

    /** The version of a schema, new or known; on the log before this returns. */
    synchronized Registered register(String subject, Schema schema) {
        Optional<Registered> known = find(subject, schema);
        if (known.isPresent()) {
            return known.get();
        }
        List<String> faults = faults(subject, schema);
        if (!faults.isEmpty()) {
            throw new Incompatible(String.join("; ", faults));
        }
        Registered added = new Registered(subject, versions(subject).size() + 1, idOf(schema), schema);
        log.append(added);
        play(added);
        return added;
    }

    /** Why a schema could not be the next version; empty when it could. */
    synchronized List<String> faults(String subject, Schema schema) {
        List<String> faults = new ArrayList<>();
        for (Registered old : versions(subject)) {
            var verdict = SchemaCompatibility.checkReaderWriterCompatibility(schema, old.schema());
            if (verdict.getType() != SchemaCompatibilityType.COMPATIBLE) {
                verdict.getResult()
                        .getIncompatibilities()
                        .forEach(fault -> faults.add("version " + old.version() + ": " + fault.getType() + " at "
                                + fault.getLocation() + " " + fault.getMessage()));
            }
        }
        return faults;
    }

    private int idOf(Schema schema) {
        return byId.entrySet().stream()
                .filter(entry -> isSame(entry.getValue(), schema))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(lastId + 1);
    }

    private void play(Registered added) {
        List<Registered> versions = bySubject.computeIfAbsent(added.subject(), name -> new ArrayList<>());
        versions.removeIf(each -> each.version() == added.version());
        versions.add(added);
        byId.put(added.id(), added.schema());
        lastId = Math.max(lastId, added.id());
    }

    /** With documentation: a corrected doc is a new version of its own. */
    private static boolean isSame(Schema one, Schema other) {
        return one.toString().equals(other.toString());
    }
}
