package org.vigie.local.show;

import org.vigie.schemas.csv.EventCsv;
import org.vigie.schemas.json.Json;
import org.vigie.v1.EventRecord;

/** Prints events, each as it comes. */
public interface EventPrinter {
    /** Shows one event. */
    void print(EventRecord event);

    /** The printer for a form of output. */
    static EventPrinter of(Output output, Terminal terminal) {
        return switch (output) {
            case table -> new EventTable(terminal);
            case csv -> {
                terminal.print(EventCsv.HEAD);
                yield event -> terminal.print(EventCsv.row(event));
            }
            case json -> event -> terminal.print(Json.line(event));
        };
    }
}
