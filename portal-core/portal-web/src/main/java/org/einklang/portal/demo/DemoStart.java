package org.einklang.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.portal.setup.Installation;

/** Plants the example world on an empty database when the portal runs as a demo. */
@ApplicationScoped
public class DemoStart {

    @Inject
    @ConfigProperty(name = "einklang.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private Installation installation;

    @Inject
    private CoreDemo core;

    @Inject
    private Planting planting;

    @Inject
    private AccountList accounts;

    @Inject
    @Any
    private Instance<HostDemo> parts;

    @Inject
    @Any
    private Instance<DemoData> modules;

    @ActivateRequestContext
    void plant(@Observes @Priority(2000) @Initialized(ApplicationScoped.class) Object start) {
        if (!demo) {
            return;
        }
        if (installation.isEmpty()) {
            DemoWorld world = core.plant();
            plant(world, part -> part.order() < HostDemo.AFTER_MODULES);
            modules.stream()
                    .sorted(Comparator.comparing(DemoData::module))
                    .flatMap(DemoData::steps)
                    .forEach(step -> planting.inOneTransaction(step, world));
            plant(world, part -> part.order() >= HostDemo.AFTER_MODULES);
        }
        accounts.write();
    }

    private void plant(DemoWorld world, Predicate<HostDemo> which) {
        parts.stream()
                .filter(which)
                .sorted(Comparator.comparingInt(HostDemo::order))
                .forEach(part -> planting.inOneTransaction(part::plant, world));
    }
}
