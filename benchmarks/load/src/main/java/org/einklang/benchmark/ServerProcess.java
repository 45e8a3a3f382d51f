package org.einklang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A process as the kernel counts it.
 *
 * @param pid its number
 */
record ServerProcess(long pid) {

    private static final int TICKS_PER_SECOND = 100;
    private static final int UTIME = 11;

    /** CPU time of all its threads up to now, in milliseconds. */
    double cpuMillis() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[UTIME]) + Long.parseLong(fields[UTIME + 1]);
        return ticks * 1000.0 / TICKS_PER_SECOND;
    }

    /** Memory it occupies, in megabytes. */
    long rssMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
