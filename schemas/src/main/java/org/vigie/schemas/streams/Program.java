package org.vigie.schemas.streams;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.schemas.settings.SettingsException;
import org.vigie.schemas.settings.Values;

/**
 * The main of a stream program: settings from an optional file and the environment, run until stopped.
 *
 * <p>Exit codes: 0 stopped, 1 failed, 2 settings or missing topics, 3 Kafka or registry unreachable. What a person must
 * know stands in one line on standard error.
 */
public final class Program {
    private static final Logger LOG = LoggerFactory.getLogger(Program.class);
    private static final Duration LOOK = Duration.ofMinutes(1);

    private Program() {}

    /** What runs: something that can be waited for and closed. */
    public interface Running extends AutoCloseable {
        StreamService stream();

        @Override
        void close();
    }

    /**
     * Runs until it ends or the process is told to stop.
     *
     * @param args at most one: a properties file
     * @return the exit code
     */
    public static int run(String[] args, Map<String, String> environment, Function<Values, Running> start) {
        try {
            Values values = args.length == 0 ? Values.none() : Values.file(Path.of(args[0]));
            Running running = start.apply(values.withEnvironment(environment));
            Thread closer = new Thread(running::close, "close");
            Runtime.getRuntime().addShutdownHook(closer);
            while (!running.stream().awaitEnd(LOOK)) {
                LOG.debug("Stream goes on state={}", running.stream().engine().state());
            }
            return running.stream().failure().isPresent() ? 1 : 0;
        } catch (SettingsException wrong) {
            return refuse(2, wrong);
        } catch (StartException cannot) {
            return refuse(cannot.exitCode(), cannot);
        }
    }

    private static int refuse(int code, RuntimeException cause) {
        System.err.println("vigie: " + cause.getMessage());
        return code;
    }
}
