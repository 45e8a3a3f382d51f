package org.einklang.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.einklang.api.demo.DemoWorld;

/** Plants a step of a part of host or modules, wholly or not at all. */
@ApplicationScoped
class Planting {

    @Transactional
    void inOneTransaction(Consumer<DemoWorld> step, DemoWorld world) {
        step.accept(world);
    }
}
