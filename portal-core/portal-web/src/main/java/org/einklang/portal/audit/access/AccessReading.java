package org.einklang.portal.audit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.audit.AccessLog;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.TableReading;
import org.einklang.portal.audit.AuditPermission;
import org.einklang.portal.audit.Involved;
import org.einklang.portal.audit.Names;
import org.einklang.portal.audit.PeopleByName;

/** Who has opened what: a cooperation's for its coordinators, their own for everybody. */
@ApplicationScoped
public class AccessReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private AccessLog accessLog;

    @Inject
    private Names names;

    @Inject
    private PeopleByName people;

    /**
     * All accesses in a cooperation, newest first; reading them is one, too. Filters: {@code person}, words of the name of
     * who has looked, {@code from}, {@code until}, {@code item}.
     */
    public TableReading<Long, AccessEntry> accesses(CooperationId cooperation) {
        access.require(AuditPermission.SEE_LOG, Scope.cooperation(cooperation));
        accessLog.seen(new ItemRef("core", "access", String.valueOf(cooperation.value())), cooperation);
        return new AccessRows(entities, names, people, "a.cooperation = :where", cooperation.value());
    }

    /** Who has opened data on the person who looks. */
    public TableReading<Long, AccessEntry> accessesToMine() {
        String me = Involved.written(Involved.person(access.me()));
        return new AccessRows(entities, names, people, "a.item = :where", me);
    }
}
