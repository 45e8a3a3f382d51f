package org.einklang.launcher.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One call of the script: what it said so far, and how it ended. */
final class Run {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final Thread listener = new Thread(this::listen, "listener");

    Run(Process process) {
        this.process = process;
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                    lines.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            synchronized (lines) {
                lines.notifyAll();
            }
        }
    }

    /** Waits until the portal says that it is ready. */
    Run ready() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (lines) {
            while (lines.stream().noneMatch(line -> line.startsWith("Ready after"))) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0 || !listener.isAlive()) {
                    throw new AssertionError("The portal did not get ready; it said:\n" + output());
                }
                lines.wait(Math.min(left, 500));
            }
        }
        return this;
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Waits for the end by itself; the exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The script did not end; it said:\n" + output());
        }
        listener.join();
        return process.exitValue();
    }

    /** Asks politely, as Ctrl-C or a service manager does; the exit code. */
    int stop() throws InterruptedException {
        process.toHandle().destroy(); // the process itself would close its output
        return exitCode();
    }

    /** The server is gone at once, in the middle of whatever it does, as if the machine had lost its power. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        exitCode();
    }

    /** The server that the script has started. */
    ProcessHandle server() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    /** Everything said so far. */
    String output() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    /** The lines that complain. */
    List<String> warnings() {
        synchronized (lines) {
            return lines.stream().filter(line -> line.startsWith("!")).toList();
        }
    }

    /** The status that the portal answers for an address. */
    static int status(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
