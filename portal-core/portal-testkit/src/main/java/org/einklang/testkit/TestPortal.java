package org.einklang.testkit;

import java.net.URI;
import java.time.Instant;

/** The portal that all tests of a run share; known to tests inside the server and outside. */
public final class TestPortal {

    /** When the portal was started, by its own clock, which goes on from there. */
    public static final Instant STARTED = Instant.parse("2026-03-10T09:00:00Z");

    /** Key of the cooperation in which the personas work. */
    public static final String COOPERATION = "lindental";

    private static final String ADDRESS = "einklang.test.address";

    private TestPortal() {}

    /** The absolute address of a path that begins with a slash. */
    public static URI address(String path) {
        return URI.create(base() + path);
    }

    /** Name of the system property that holds the address, for the test kit itself. */
    public static String addressProperty() {
        return ADDRESS;
    }

    private static String base() {
        String base = System.getProperty(ADDRESS);
        if (base == null) {
            throw new IllegalStateException(
                    "No portal runs: a test that needs it carries @ExtendWith(ArquillianExtension)");
        }
        return base;
    }
}
