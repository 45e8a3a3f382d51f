package org.einklang.portal.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.directory.CorePermission;

/** All parts of the portal and how they stand, for administrators. */
@ApplicationScoped
public class OperationReading {

    private static final System.Logger LOG = System.getLogger(OperationReading.class.getName());

    @Inject
    private Access access;

    @Inject
    @Any
    private Instance<Watch> watches;

    /**
     * A part and how it stands.
     *
     * @param part its key
     * @param verdict how it stands
     */
    public record Part(String part, Verdict verdict) {}

    /** All parts, always in the same order. */
    public List<Part> parts() {
        access.require(CorePermission.OPERATE, Scope.installation());
        return watches.stream()
                .sorted(Comparator.comparingInt(Watch::order))
                .map(OperationReading::look)
                .toList();
    }

    /** A part that cannot be judged must not hide the others. */
    private static Part look(Watch watch) {
        try {
            return new Part(watch.part(), watch.look());
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "The part " + watch.part() + " cannot be judged", fault);
            return new Part(watch.part(), Verdict.of(Light.BAD, "unknown"));
        }
    }
}
