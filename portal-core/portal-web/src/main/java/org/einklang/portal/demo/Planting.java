package org.einklang.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;

/** Plants one part of host or modules, wholly or not at all. */
@ApplicationScoped
class Planting {

    @Transactional
    void inOneTransaction(DemoData module, DemoWorld world) {
        module.plant(world);
    }

    @Transactional
    void inOneTransaction(HostDemo part, DemoWorld world) {
        part.plant(world);
    }
}
