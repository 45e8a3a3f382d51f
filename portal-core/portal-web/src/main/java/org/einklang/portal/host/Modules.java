package org.einklang.portal.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.einklang.api.module.PortalModule;

/** The modules that are plugged in, in the order of their ids. */
@ApplicationScoped
public class Modules {

    private final List<PluggedIn> modules = new ArrayList<>();

    /**
     * A module and the jar it came in.
     *
     * @param module its self-portrait
     * @param jar its jar
     */
    public record PluggedIn(PortalModule module, ModuleJar jar) {}

    @Inject
    void find(@Any Instance<PortalModule> portraits) {
        for (Instance.Handle<PortalModule> handle : portraits.handles()) {
            modules.add(
                    new PluggedIn(handle.get(), ModuleJar.of(handle.getBean().getBeanClass())));
        }
        modules.sort(Comparator.comparing(plugged -> plugged.module().id()));
    }

    /** All of them. */
    public List<PluggedIn> all() {
        return List.copyOf(modules);
    }
}
