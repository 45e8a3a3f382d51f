package org.einklang.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where and when it was measured.
 *
 * @param day the day
 * @param database Derby or PostgreSQL
 * @param facts lines of the report
 */
record Machine(LocalDate day, String database, String facts) {

    static Machine now(Options options) throws IOException, InterruptedException {
        String database = options.database().isEmpty() ? "Derby" : "PostgreSQL";
        String facts = "%d cores (%s), %s memory, Linux %s, load average %s at the start%n%s, -Xmx512m, %s, commit %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        field("/proc/cpuinfo", "model name"),
                        field("/proc/meminfo", "MemTotal"),
                        System.getProperty("os.version"),
                        Files.readString(Path.of("/proc/loadavg")).split(" ")[0],
                        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                        database,
                        output("git", "describe", "--always", "--dirty"));
        return new Machine(LocalDate.now(), database, facts);
    }

    private static String field(String file, String name) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? text.strip() : "unknown";
    }
}
