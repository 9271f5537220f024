package org.vigie.sink.route;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigie.schemas.filter.Filter;
import org.vigie.schemas.filter.FilterException;
import org.vigie.schemas.settings.SettingsException;
import org.vigie.schemas.topic.Topics;

/**
 * Reads routes: one a line, the name of its topic and a filter; a line that begins with {@code #} is a comment.
 *
 * <pre>
 * # topic news.events.asia.clashes
 * asia.clashes  category=ASSAULT,COERCE country=PRK,KOR,JPN
 * </pre>
 *
 * <p>Lines with the same name are alternatives.
 */
public final class RouteFile {
    private static final Pattern LINE = Pattern.compile("(\\s*)(\\S+)(\\s*)(.*)");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

    private final Path file;

    private RouteFile(Path file) {
        this.file = file;
    }

    /**
     * Reads them in order.
     *
     * @throws SettingsException with file, line and column of the first mistake
     */
    public static List<Route> read(Path file) {
        return new RouteFile(file).read();
    }

    private List<Route> read() {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new SettingsException("the routes file " + file + " cannot be read: " + unreadable.getMessage());
        }
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                routes.add(route(i + 1, line));
            }
        }
        return List.copyOf(routes);
    }

    private Route route(int number, String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw mistake(number, 0, "a topic and a filter are expected");
        }
        String name = parts.group(2);
        if (!NAME.matcher(name).matches()) {
            throw mistake(
                    number,
                    parts.start(2),
                    "'" + name + "' is no name for a topic: small letters, digits, dots and hyphens, such as"
                            + " asia.clashes");
        }
        if (Topics.CATEGORIES.contains(name.toUpperCase(Locale.ROOT))) {
            throw mistake(number, parts.start(2), "'" + name + "' is the topic of a category, which is always there");
        }
        if (parts.group(4).isBlank()) {
            throw mistake(number, line.length(), "a filter is expected after " + name + ", such as country=UKR");
        }
        return new Route(name, filter(number, parts.start(4), parts.group(4)));
    }

    private Filter filter(int number, int column, String text) {
        try {
            Filter filter = Filter.parse(text);
            if (filter.since().isPresent()) {
                throw mistake(number, column, "since has no meaning in a route: it takes what comes");
            }
            return filter;
        } catch (FilterException wrong) {
            throw mistake(number, column + wrong.position(), String.valueOf(wrong.getMessage()));
        }
    }

    private SettingsException mistake(int line, int column, String message) {
        return new SettingsException(file + ":" + line + ":" + (column + 1) + ": " + message);
    }
}
