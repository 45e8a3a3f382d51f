package org.einklang.portal.host;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.portal.web.HostArea;

/**
 * The order of a start: check the self-portraits, migrate the schemas, then let everybody else begin (demo data at 2000,
 * mail delivery at 3000), and say so at the end. If a module does not fit, its jar is named for the launcher, which
 * starts once more without it.
 */
@ApplicationScoped
public class HostStart {

    private static final System.Logger LOG = System.getLogger(HostStart.class.getName());

    @Inject
    private Modules modules;

    @Inject
    @Any
    private Instance<HostArea> areas;

    @Inject
    private Migrations migrations;

    @Inject
    @ConfigProperty(name = "einklang.work", defaultValue = "work")
    private String workFolder;

    void prepare(@Observes @Priority(1000) @Initialized(ApplicationScoped.class) Object start) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        migrations.migrate("core");
        try {
            new SelfPortraitCheck(hostBundles()).all(modules.all());
            modules.all().forEach(migrations::migrate);
        } catch (FaultyModule fault) {
            new FaultReport(workFolder).name(fault);
            throw fault;
        }
    }

    private Set<String> hostBundles() {
        return areas.stream().flatMap(area -> area.bundles().stream()).collect(Collectors.toSet());
    }

    void done(@Observes @Priority(9000) @Initialized(ApplicationScoped.class) Object start) {
        modules.all()
                .forEach(plugged -> LOG.log(
                        System.Logger.Level.INFO,
                        "module {0} {1} from {2}",
                        plugged.module().id(),
                        plugged.jar().version(),
                        plugged.jar().file()));
        System.setProperty("einklang.started", "true");
    }
}
