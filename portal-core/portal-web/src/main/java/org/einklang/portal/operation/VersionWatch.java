package org.einklang.portal.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Which version runs, since when, on which Java. */
@ApplicationScoped
class VersionWatch implements Watch {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private PortalVersion version;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String part() {
        return "version";
    }

    @Override
    public Verdict look() {
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        Runtime machine = Runtime.getRuntime();
        return Verdict.of(Light.OK, "version", version.number(), up.toHours(), System.getProperty("java.version"))
                .with("einklang", version.number())
                .with("java", System.getProperty("java.version"))
                .with("javaVendor", System.getProperty("java.vendor"))
                .with("system", System.getProperty("os.name") + " " + System.getProperty("os.version"))
                .with("processors", machine.availableProcessors())
                .with("heapMegabytes", (machine.totalMemory() - machine.freeMemory()) / MEGABYTE)
                .with("heapMostMegabytes", machine.maxMemory() / MEGABYTE)
                .with("upHours", up.toHours());
    }
}
