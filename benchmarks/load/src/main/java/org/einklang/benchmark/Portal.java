package org.einklang.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * The portal under measurement, a process of its own, started as {@code ./einklang start} does it: the full compiler, on
 * this machine only. Closing it stops it.
 */
final class Portal implements AutoCloseable {

    private static final int MINUTES_TO_START = 15;
    private static final int MINUTES_TO_REST = 15;
    private static final int RESTING_SECONDS = 5;
    private static final double RESTING_MILLIS = 100;

    private final Process process;
    private final URI address;

    private Portal(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it on the data of this size, which it invents if there are none; so many others run beside it. */
    static Portal start(Options options, String size, int beside, boolean countingStatements)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(options.scratch().resolve(size)).toAbsolutePath();
        Path home = countingStatements ? options.countingHome() : options.home();
        List<String> command = new ArrayList<>(List.of("java", "-Xmx512m"));
        command.addAll(moduleAccess(home.resolve("einklang.jar")));
        int port = options.port() + beside;
        command.addAll(settings(options, size, folder, countingStatements));
        command.add("-Deinklang.port=" + port);
        String launcher = home.resolve("einklang.jar").toString();
        command.addAll(List.of(
                "-cp",
                countingStatements ? launcher + File.pathSeparator + options.counter() : launcher,
                "org.einklang.launcher.Launcher"));
        Path console = folder.resolve("console.log");
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        Portal portal = new Portal(process, URI.create("http://127.0.0.1:" + port));
        portal.awaitReady(console);
        return portal;
    }

    /** What the manifest of the launcher asks for counts only with {@code java -jar}. */
    private static List<String> moduleAccess(Path launcher) throws IOException {
        List<String> flags = new ArrayList<>();
        try (JarFile jar = new JarFile(launcher.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            for (String name : List.of("Add-Exports", "Add-Opens")) {
                for (String access : manifest.getValue(name).split(" ")) {
                    flags.add("--" + name.toLowerCase(java.util.Locale.ROOT) + "=" + access + "=ALL-UNNAMED");
                }
            }
        }
        return flags;
    }

    private static List<String> settings(Options options, String size, Path folder, boolean counting) {
        String database = options.databaseFor(size);
        String url = database.isEmpty() ? "jdbc:derby:portal;create=true" : database;
        List<String> settings = new ArrayList<>(List.of(
                "-Deinklang.config=none",
                "-Deinklang.address=127.0.0.1",
                "-Deinklang.benchmark=" + size,
                "-Deinklang.data=" + folder.resolve("data"),
                "-Deinklang.work=" + folder.resolve("work"),
                "-Deinklang.db.url=" + (counting ? url.replaceFirst("jdbc:", "jdbc:counted:") : url)));
        if (counting) {
            settings.add("-Deinklang.db.class=org.einklang.testkit.sql.CountingDriver");
        }
        return settings;
    }

    private void awaitReady(Path console) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_START);
        while (!Files.readString(console).contains("Ready after")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IOException("the portal does not start: " + Files.readString(console));
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }

    /**
     * Waits until it does next to nothing of itself for some seconds. After a start it reads everything into its index for
     * searching, which takes minutes with much data and would be counted with the pages.
     */
    void awaitRest() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_REST);
        int resting = 0;
        while (resting < RESTING_SECONDS) {
            if (System.nanoTime() > end) {
                throw new IOException("the portal does not come to rest");
            }
            double before = used().cpuMillis();
            TimeUnit.SECONDS.sleep(1);
            resting = used().cpuMillis() - before < RESTING_MILLIS ? resting + 1 : 0;
        }
    }

    URI address() {
        return address;
    }

    /** What its process has used. */
    ServerProcess used() {
        return new ServerProcess(process.pid());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
