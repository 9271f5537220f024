package org.vigie.schemas.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where a registry keeps what was registered, in order. One registry writes it, and only one. */
interface SchemaLog extends AutoCloseable {

    /** Plays everything so far, oldest first. */
    void read(Consumer<Subjects.Registered> listener);

    /** Keeps one more; it is safe when this returns. */
    void append(Subjects.Registered added);

    @Override
    void close();

    /** A log that ends with the program. */
    static SchemaLog inMemory() {
        List<Subjects.Registered> kept = new ArrayList<>();
        return new SchemaLog() {
            @Override
            public void read(Consumer<Subjects.Registered> listener) {
                kept.forEach(listener);
            }

            @Override
            public void append(Subjects.Registered added) {
                kept.add(added);
            }

            @Override
            public void close() {
                kept.clear();
            }
        };
    }
}
