package org.einklang.portal.switches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.einklang.api.access.Permission;
import org.einklang.api.module.ModuleUse;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.host.Modules;
import org.einklang.portal.operator.Reread;

/**
 * Which modules are off where; known to every node without asking the database. A module that is off has no rights there, so that
 * its pages, acts, files, hits and links are gone by the same rule that hides them from strangers; what is not asked for by a right
 * of the module (what waits, the calendar, tasks and notifications that came from it, what is public) asks here.
 */
@ApplicationScoped
public class ModuleSwitches implements Reread, ModuleUse {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Modules modules;

    private volatile Off known = new Off(Map.of(), Set.of());

    /**
     * What is off.
     *
     * @param modules by the number of the cooperation
     * @param roots beginnings of addresses
     */
    private record Off(Map<Long, Set<String>> modules, Set<String> roots) {}

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void read() {
        Map<Long, Set<String>> off = new HashMap<>();
        Set<String> roots = new HashSet<>();
        entities.createQuery(
                        "select o.cooperationId, c.shortKey, o.module from ModuleOff o, Cooperation c"
                                + " where c.id = o.cooperationId",
                        Object[].class)
                .getResultList()
                .forEach(row -> {
                    off.computeIfAbsent((Long) row[0], number -> new TreeSet<>())
                            .add((String) row[2]);
                    roots.add("/c/" + row[1] + "/" + row[2]);
                });
        known = new Off(off, roots);
    }

    /** Whether this module is off here. */
    public boolean isOff(CooperationId here, String module) {
        return isOff(here.value(), module);
    }

    /** Whether the module that this right belongs to is off in the cooperation with this number. */
    public boolean isOff(long cooperation, Permission permission) {
        String key = permission.key();
        return isOff(cooperation, key.substring(0, Math.max(0, key.indexOf('.'))));
    }

    private boolean isOff(long cooperation, String module) {
        return known.modules().getOrDefault(cooperation, Set.of()).contains(module);
    }

    @Override
    public Set<CooperationId> offIn(String module) {
        return known.modules().entrySet().stream()
                .filter(here -> here.getValue().contains(module))
                .map(here -> new CooperationId(here.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this contribution comes from a module that is off here. */
    public boolean isOffFor(CooperationId here, Object contribution) {
        Set<String> off = known.modules().getOrDefault(here.value(), Set.of());
        return !off.isEmpty() && off.contains(moduleOf(contribution));
    }

    /** Whether a module that is off lies at this address. */
    public boolean isOffAt(String path) {
        Set<String> roots = known.roots();
        return !roots.isEmpty() && roots.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    /**
     * A condition for queries, beginning with {@code and}, that leaves out what comes from modules that are off here; empty if none
     * is. Ids of modules are letters and digits, so they can stand in a query as they are.
     */
    public String without(CooperationId here, String field) {
        Set<String> off = known.modules().getOrDefault(here.value(), Set.of());
        return off.isEmpty()
                ? ""
                : off.stream().collect(Collectors.joining("', '", " and " + field + " not in ('", "')"));
    }

    /** The same for work over all cooperations; the first field has the cooperation, the second the module. */
    public String withoutAnywhere(String cooperation, String field) {
        return known.modules().keySet().stream()
                .map(CooperationId::new)
                .map(here -> " and (" + cooperation + " <> " + here.value() + " or "
                        + without(here, field).replaceFirst(" and ", "") + ")")
                .collect(Collectors.joining());
    }

    /** A module's classes lie in the package of its self-portrait and below it. */
    private String moduleOf(Object contribution) {
        String home = contribution.getClass().getPackageName() + ".";
        return modules.all().stream()
                .map(Modules.PluggedIn::module)
                .filter(module -> home.startsWith(module.getClass().getPackageName() + "."))
                .findFirst()
                .map(module -> module.id())
                .orElse("");
    }
}
