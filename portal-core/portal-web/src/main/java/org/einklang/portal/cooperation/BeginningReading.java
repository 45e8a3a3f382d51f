package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.CorePermission;

/** How far a new cooperation has come, in one statement. */
@ApplicationScoped
public class BeginningReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    /**
     * What there is.
     *
     * @param profiles whether it has described itself: 0 or 1
     * @param partners organisations that take part
     * @param people who work for them
     * @param bodies also archived ones
     * @param roles given roles that hold
     */
    public record Stock(long profiles, long partners, long people, long bodies, long roles) {}

    /** What there is in the cooperation. */
    public Stock stock(CooperationId cooperation) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        Object[] row = entities.createQuery(
                        "select (select count(f) from CooperationProfile f where f.cooperationId = c.id),"
                                + " (select count(t) from Participation t where t.cooperationId = c.id),"
                                + " (select count(p) from Person p, Participation w where w.partnerId = p.partnerId"
                                + " and w.cooperationId = c.id),"
                                + " (select count(b) from Body b where b.cooperationId = c.id),"
                                + " (select count(r) from RoleAssignment r where r.cooperationId = c.id"
                                + " and r.withdrawnOn is null)"
                                + " from Cooperation c where c.id = :id",
                        Object[].class)
                .setParameter("id", cooperation.value())
                .getSingleResult();
        return new Stock(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }
}
