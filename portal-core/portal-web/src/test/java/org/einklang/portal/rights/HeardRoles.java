package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was announced about roles. */
@ApplicationScoped
public class HeardRoles {

    private final List<RoleGiven> given = new CopyOnWriteArrayList<>();
    private final List<RoleWithdrawn> withdrawn = new CopyOnWriteArrayList<>();

    void hear(@Observes RoleGiven event) {
        given.add(event);
    }

    void hear(@Observes RoleWithdrawn event) {
        withdrawn.add(event);
    }

    /** All that was given. */
    public List<RoleGiven> given() {
        return given;
    }

    /** All that was withdrawn. */
    public List<RoleWithdrawn> withdrawn() {
        return withdrawn;
    }
}
