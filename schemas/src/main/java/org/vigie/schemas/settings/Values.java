package org.vigie.schemas.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Settings as read from a file, the environment and the command line, the later winning.
 *
 * <p>{@code bootstrap.servers} is {@code VIGIE_BOOTSTRAP_SERVERS} in the environment; with {@code _FILE} appended the
 * variable names a file that holds the value, for secrets. A setting nobody reads is an error that names the nearest one
 * that exists, see {@link #refuseUnknown()}.
 */
public final class Values {
    /** Settings that begin so are handed to Kafka's clients as they are, without it. */
    public static final String KAFKA = "kafka.";

    private static final String ENVIRONMENT = "VIGIE_";

    private final Map<String, String> values = new TreeMap<>();
    private final Set<String> read = new TreeSet<>();

    private Values() {}

    public static Values none() {
        return new Values();
    }

    public static Values of(Map<String, String> settings) {
        return new Values().with(settings);
    }

    /** Reads a properties file. */
    public static Values file(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new SettingsException("cannot read the settings file " + file + ": " + unreadable.getMessage());
        }
        Values values = new Values();
        properties.stringPropertyNames().forEach(name -> values.values.put(name, properties.getProperty(name)));
        return values;
    }

    /** The same, with settings that win over those so far. */
    public Values with(Map<String, String> settings) {
        values.putAll(settings);
        return this;
    }

    /** The same, with {@code VIGIE_...} variables that win over those so far. */
    public Values withEnvironment(Map<String, String> environment) {
        environment.forEach((variable, value) -> {
            if (variable.startsWith(ENVIRONMENT)) {
                String name = variable.substring(ENVIRONMENT.length());
                boolean isFile = name.endsWith("_FILE");
                String bare = isFile ? name.substring(0, name.length() - "_FILE".length()) : name;
                values.put(bare.toLowerCase(Locale.ROOT).replace('_', '.'), isFile ? content(variable, value) : value);
            }
        });
        return this;
    }

    private static String content(String variable, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new SettingsException(variable + " names the file " + file + ", which cannot be read");
        }
    }

    public String text(String name, String standard) {
        read.add(name);
        String value = values.getOrDefault(name, standard).strip();
        return value.isEmpty() ? standard : value;
    }

    public boolean truth(String name, boolean standard) {
        return parse(name, Boolean.toString(standard), "true", value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        });
    }

    /** A whole number of at least {@code least}. */
    public int number(String name, int standard, int least) {
        return parse(name, Integer.toString(standard), Integer.toString(Math.max(standard, least)), value -> {
            int number = Integer.parseInt(value);
            if (number < least) {
                throw new IllegalArgumentException("less than " + least);
            }
            return number;
        });
    }

    /** A duration such as {@code 500ms}, {@code 20s}, {@code 15m}, {@code 2h} or {@code 7d}. */
    public Duration duration(String name, String standard) {
        return parse(name, standard, standard, Durations::parse);
    }

    public Path path(String name, String standard) {
        return parse(name, standard, standard, Path::of);
    }

    /** Everything under {@code kafka.}, without that prefix. */
    public Map<String, String> kafka() {
        Map<String, String> kafka = new TreeMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(KAFKA)) {
                kafka.put(name.substring(KAFKA.length()), value);
            }
        });
        return kafka;
    }

    /** Refuses settings that nobody has read so far. */
    public void refuseUnknown() {
        for (String name : values.keySet()) {
            if (!read.contains(name) && !name.startsWith(KAFKA)) {
                throw new SettingsException("no setting is called " + name + "; did you mean " + nearest(name) + "?");
            }
        }
    }

    private String nearest(String name) {
        return read.stream()
                .min(Comparator.comparingInt(known -> Distance.between(known, name)))
                .orElse("another program");
    }

    private <T> T parse(String name, String standard, String example, Function<String, T> parser) {
        String value = text(name, standard);
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException wrong) {
            throw new SettingsException(
                    name + "=" + value + " is wrong (" + wrong.getMessage() + "); for example " + name + "=" + example);
        }
    }
}
