package org.einklang.portal.switches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.module.PortalModule;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.host.Modules;

/** The coordination office says which modules its cooperation uses. */
@ApplicationScoped
public class ModuleSwitching {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Modules modules;

    @Inject
    private Event<ModuleSwitched> switched;

    /** The modules that there are. */
    public List<PortalModule> all(CooperationId here) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(here));
        return modules.all().stream().map(Modules.PluggedIn::module).toList();
    }

    /** From now on it does not exist here; what it holds stays. */
    @Transactional
    public void switchOff(CooperationId here, String module) {
        requireKnown(here, module);
        if (number(here, module) == 0) {
            entities.persist(new ModuleOff(here, module));
            switched.fire(new ModuleSwitched(here, false));
        }
    }

    /** Everything is there again. */
    @Transactional
    public void switchOn(CooperationId here, String module) {
        requireKnown(here, module);
        if (number(here, module) > 0) {
            entities.createQuery("delete from ModuleOff o where o.cooperationId = :here and o.module = :module")
                    .setParameter("here", here.value())
                    .setParameter("module", module)
                    .executeUpdate();
            switched.fire(new ModuleSwitched(here, true));
        }
    }

    private void requireKnown(CooperationId here, String module) {
        if (all(here).stream().noneMatch(one -> one.id().equals(module))) {
            throw new NotVisible("no module " + module);
        }
    }

    private long number(CooperationId here, String module) {
        return entities.createQuery(
                        "select count(o) from ModuleOff o where o.cooperationId = :here and o.module = :module",
                        Long.class)
                .setParameter("here", here.value())
                .setParameter("module", module)
                .getSingleResult();
    }
}
