package org.einklang.api.demo;

import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Extension point: a module's part of the demo.
 *
 * <p>Register: a CDI bean that implements this. Called: once, when the demo starts on an empty database, after the
 * host's own part, in one transaction per step. Reach every state through the real use cases, as the persons of the
 * demo ({@link org.einklang.api.access.Acting}), relative to {@link DemoWorld#today()}, so that every screen has
 * something to show on any day of the year. If it throws, the demo does not start. Not for: tests' own data.
 */
public interface DemoData {

    /** Id of the module. */
    String module();

    /** Plants the module's part. */
    void plant(DemoWorld world);

    /** The same in several steps, one after the other, where one transaction for all of it would become slow. */
    default Stream<Consumer<DemoWorld>> steps() {
        return Stream.of(this::plant);
    }
}
