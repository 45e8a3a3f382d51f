package org.einklang.launcher.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The built distribution once more in a folder of its own, by hard links, so that a test may damage it. Closing ends
 * what still runs and removes the folder.
 */
final class PortalCopy implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Set<String> LEFT_BEHIND = Set.of("data", "work", "demo");

    private final Path home;
    private final int port = freePort();
    private final List<Run> runs = new ArrayList<>();

    private String classes = "none"; // recording them takes longer than all starts of the tests gain by it
    private String javaHome = System.getProperty("java.home");

    private PortalCopy(Path home) {
        this.home = home;
    }

    static PortalCopy make() throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(TARGET.resolve("starts")), "portal");
        Path original = TARGET.resolve("einklang");
        try (Stream<Path> all = Files.walk(original)) {
            for (Path from : (Iterable<Path>) all::iterator) {
                Path part = original.relativize(from);
                Path to = home.resolve(part);
                if (LEFT_BEHIND.contains(part.getName(0).toString())) {
                    continue;
                }
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.createLink(to, from);
                }
            }
        }
        return new PortalCopy(home);
    }

    Path file(String name) {
        return home.resolve(name);
    }

    int port() {
        return port;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Runs with another Java from now on. */
    PortalCopy withJavaHome(Path folder) {
        javaHome = folder.toString();
        return this;
    }

    /** Records the classes for fast starts in this folder, or takes those that are there, from now on. */
    PortalCopy withClassesIn(Path folder) {
        classes = folder.toString();
        return this;
    }

    /** Starts the portal attached, as a service manager would, on this copy's own port. */
    Run start(String... options) throws IOException {
        return run(Stream.concat(Stream.of("start", "--foreground", "--port", String.valueOf(port)), Stream.of(options))
                .toArray(String[]::new));
    }

    /** Calls the script. */
    Run run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("einklang").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("EINKLANG_"));
        builder.environment().put("EINKLANG_CLASSES", classes);
        builder.environment()
                .put(
                        "EINKLANG_JAVA_OPTS",
                        "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -Xmx768m");
        builder.environment().put("JAVA_HOME", javaHome);
        Run run = new Run(builder.start());
        runs.add(run);
        return run;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws Exception {
        for (Run run : runs) {
            run.stop();
        }
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
