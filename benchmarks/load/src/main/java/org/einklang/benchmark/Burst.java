package org.einklang.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some seconds of requests by wrk, a process of its own, and what they cost the server.
 *
 * @param requests how many were answered
 * @param seconds how long it took
 * @param p50 milliseconds within which half of them were answered
 * @param p95 the same for 95 of 100
 * @param p99 the same for 99 of 100
 * @param failed how many got no answer, or an error
 * @param cpuMillis CPU time of the server
 */
record Burst(long requests, double seconds, double p50, double p95, double p99, long failed, double cpuMillis) {

    /** Sends requests over so many connections; each session in turn, none for an anonymous visitor. */
    static Burst send(Path script, URI page, int connections, int seconds, List<String> sessions, ServerProcess server)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "60s", "-s", script.toString()));
        command.add(page.toString());
        command.add("--");
        command.addAll(sessions);
        double before = server.cpuMillis();
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        Burst burst = parse(output, server.cpuMillis() - before);
        if (burst == null) {
            throw new IOException("wrk says: " + output);
        }
        return burst;
    }

    /** The line that visits.lua writes; null if there is none. */
    static @Nullable Burst parse(String output, double cpuMillis) {
        return output.lines()
                .filter(line -> line.startsWith("figures "))
                .map(line -> line.split(" "))
                .map(f -> new Burst(
                        Long.parseLong(f[1]),
                        Long.parseLong(f[2]) / 1e6,
                        Long.parseLong(f[4]) / 1e3,
                        Long.parseLong(f[5]) / 1e3,
                        Long.parseLong(f[6]) / 1e3,
                        Long.parseLong(f[7]),
                        cpuMillis))
                .findFirst()
                .orElse(null);
    }

    double perSecond() {
        return requests / seconds;
    }

    double cpuPerRequest() {
        return cpuMillis / Math.max(1, requests);
    }
}
