package org.vigie.local.broker;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The command line of the broker's JVM: little memory, quick start. */
final class BrokerCommand {
    private BrokerCommand() {}

    static List<String> of(Path folder, Path data, int port, int controllerPort) {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(sharedClasses(classPath, data));
        command.addAll(List.of(
                "-Djava.awt.headless=true",
                "-Dlogback.configurationFile=org/vigie/local/broker/logback.xml",
                "-Dlog4j2.disable.jmx=true",
                "-cp",
                classPath,
                BrokerMain.class.getName(),
                folder.toString(),
                String.valueOf(port),
                String.valueOf(controllerPort)));
        return command;
    }

    /** Loaded classes are kept in an archive on the first stop, which halves the next start. Only jars can be archived. */
    private static List<String> sharedClasses(String classPath, Path data) {
        boolean jarsOnly =
                Pattern.compile(File.pathSeparator).splitAsStream(classPath).allMatch(entry -> entry.endsWith(".jar"));
        if (!jarsOnly) {
            return List.of();
        }
        Path archive = data.resolve("broker-" + Integer.toHexString(classPath.hashCode()) + ".jsa")
                .toAbsolutePath();
        String how = Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
        return List.of("-Xshare:auto", "-Xlog:disable", how + archive);
    }
}
