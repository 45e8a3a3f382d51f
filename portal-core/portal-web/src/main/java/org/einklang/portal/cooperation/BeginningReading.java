package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.CorePermission;

/** How far a cooperation has come, in three statements of a few counts each: Derby dislikes many in one. */
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

    /**
     * How it looks, and how its partners are divided.
     *
     * @param logos 0 or 1
     * @param letterheads 0 or 1
     * @param units of its partners
     * @param away whether the steps were put away: 0 or 1
     */
    public record Furniture(long logos, long letterheads, long units, long away) {}

    /**
     * What people find there.
     *
     * @param bodiesWithoutSeats bodies that are not archived and in which nobody ever sat
     * @param terms shared terms
     * @param contacts of all partners
     * @param publicAreas whether it has told what it shows to everybody: 0 or 1
     */
    public record Content(long bodiesWithoutSeats, long terms, long contacts, long publicAreas) {}

    /** What there is in the cooperation. */
    public Stock stock(CooperationId cooperation) {
        Object[] row = counted(
                cooperation,
                "select (select count(f) from CooperationProfile f where f.cooperationId = c.id),"
                        + " (select count(t) from Participation t where t.cooperationId = c.id),"
                        + " (select count(p) from Person p, Participation w where w.partnerId = p.partnerId"
                        + " and w.cooperationId = c.id),"
                        + " (select count(b) from Body b where b.cooperationId = c.id),"
                        + " (select count(r) from RoleAssignment r where r.cooperationId = c.id"
                        + " and r.withdrawnOn is null)");
        return new Stock(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    /** How it looks, and how its partners are divided. */
    public Furniture furniture(CooperationId cooperation) {
        Object[] row = counted(
                cooperation,
                "select (select count(l) from CooperationLogo l where l.cooperationId = c.id),"
                        + " (select count(h) from CooperationLetterhead h where h.cooperationId = c.id),"
                        + " (select count(u) from Unit u, Participation w where w.partnerId = u.partnerId"
                        + " and w.cooperationId = c.id),"
                        + " (select count(a) from AssistantAway a where a.cooperationId = c.id)");
        return new Furniture(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    /** What people find there. */
    public Content content(CooperationId cooperation) {
        Object[] row = counted(
                cooperation,
                "select (select count(b) from Body b where b.cooperationId = c.id and b.archivedOn is null"
                        + " and b.id not in (select m.bodyId from Membership m)),"
                        + " (select count(t) from Term t where t.cooperationId = c.id),"
                        + " (select count(k) from Contact k where k.cooperationId = c.id),"
                        + " (select count(p) from PublicArea p where p.cooperationId = c.id)");
        return new Content(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private Object[] counted(CooperationId cooperation, String counts) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        return entities.createQuery(counts + " from Cooperation c where c.id = :id", Object[].class)
                .setParameter("id", cooperation.value())
                .getSingleResult();
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }
}
