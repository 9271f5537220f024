package org.vigie.local.show;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where output goes: data to stdout, messages to stderr, both UTF-8.
 *
 * @param out for data
 * @param err for messages to a person
 * @param columns width of the window, 0 when stdout is no terminal
 * @param colours whether words may be set off by colour or weight
 */
public record Terminal(PrintStream out, PrintStream err, int columns, boolean colours) {
    private static final int USUAL_COLUMNS = 80;
    private static final int LEAST_COLUMNS = 40;
    private static final int BUFFER = 1 << 16;

    /** The terminal the launcher found: it tells by {@code -Dvigie.columns}, since Java cannot. */
    public static Terminal system() {
        int columns = Integer.getInteger("vigie.columns", 0);
        boolean colours = columns > 0 && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err), columns, colours);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }

    public boolean isForPeople() {
        return columns > 0;
    }

    /** Width to fill: the window's, or 80 where there is none. */
    public int width() {
        return columns == 0 ? USUAL_COLUMNS : Math.max(LEAST_COLUMNS, columns);
    }

    /** A line of data, seen at once. */
    public void print(String line) {
        out.println(line);
        out.flush();
    }

    /** A line for a person. */
    public void say(String line) {
        err.println(line);
        err.flush();
    }

    public String bold(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    public String faint(String text) {
        return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
