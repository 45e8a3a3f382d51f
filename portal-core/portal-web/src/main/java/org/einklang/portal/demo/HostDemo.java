package org.einklang.portal.demo;

import org.einklang.api.demo.DemoWorld;

/**
 * What one part of the host adds to the example world, after its people and bodies are there and, but for {@link #AFTER_MODULES},
 * before the modules add theirs. Found by CDI; each is planted in a transaction of its own. It has to look right on any day of the year: every
 * date is counted from {@link DemoWorld#today}.
 */
public interface HostDemo {

    /** From here on a part comes after the modules: what it does is taken up by them. */
    int AFTER_MODULES = 1_000;

    /** Smaller is planted first. */
    default int order() {
        return 100;
    }

    /** Adds to the example world, through real use cases where there are any. */
    void plant(DemoWorld world);
}
