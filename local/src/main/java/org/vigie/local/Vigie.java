package org.vigie.local;

import java.io.PrintWriter;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.LoggerFactory;
import org.vigie.local.command.Commands;
import org.vigie.local.command.Nearest;
import org.vigie.local.show.Terminal;
import org.vigie.schemas.serde.SchemaStoreException;
import org.vigie.schemas.settings.SettingsException;
import org.vigie.schemas.streams.StartException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program behind the launcher: one command line, its exit code, and errors a person can act on. */
public final class Vigie {
    private Vigie() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.system();
        int code = commandLine(terminal).execute(args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(code);
    }

    /** The command line with all commands, their errors told to {@code terminal}. */
    public static CommandLine commandLine(Terminal terminal) {
        CommandLine line = Commands.all(terminal);
        line.setOut(new PrintWriter(terminal.out(), true));
        line.setErr(new PrintWriter(terminal.err(), true));
        line.setParameterExceptionHandler((wrong, given) -> tellWrongArguments(wrong, terminal));
        line.setExecutionExceptionHandler((failed, command, parsed) -> tell(failed, terminal));
        return line;
    }

    private static int tellWrongArguments(ParameterException wrong, Terminal terminal) {
        CommandLine command = wrong.getCommandLine();
        if (wrong instanceof UnmatchedArgumentException unknown) {
            terminal.say("vigie: there is no " + (unknown.isUnknownOption() ? "option " : "'")
                    + unknown.getUnmatched().get(0) + (unknown.isUnknownOption() ? "" : "' here")
                    + Nearest.to(unknown)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(""));
        } else {
            terminal.say("vigie: " + wrong.getMessage());
        }
        terminal.say("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return Failure.USAGE;
    }

    private static int tell(Exception failed, Terminal terminal) {
        if (failed instanceof Failure known) {
            terminal.say("vigie: " + known.getMessage());
            return known.exitCode();
        }
        if (failed instanceof SettingsException wrong) {
            terminal.say("vigie: " + wrong.getMessage());
            return Failure.USAGE;
        }
        if (failed instanceof StartException cannot) {
            terminal.say("vigie: " + cannot.getMessage());
            return cannot.exitCode();
        }
        Throwable cause =
                failed instanceof ExecutionException && failed.getCause() != null ? failed.getCause() : failed;
        LoggerFactory.getLogger(Vigie.class).debug("command failed", cause);
        if (isUnreachable(cause)) {
            terminal.say("vigie: Kafka or its registry does not answer: " + cause.getMessage()
                    + "\nCheck --bootstrap-servers and --registry, or start one with 'vigie run'.");
            return Failure.UNREACHABLE;
        }
        terminal.say("vigie: " + describe(cause) + "\nVIGIE_LOG=debug tells where.");
        return Failure.FAILED;
    }

    private static boolean isUnreachable(Throwable cause) {
        return cause instanceof TimeoutException
                || cause instanceof DisconnectException
                || cause instanceof SchemaStoreException;
    }

    private static String describe(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
