package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.access.HeldSource;
import org.einklang.portal.access.Reason;
import org.einklang.portal.access.Standing.Held;
import org.jspecify.annotations.Nullable;

/**
 * The roles that were given to a person outside of bodies. A role for a partner holds while the person works for that
 * partner.
 */
@ApplicationScoped
class RolesHeld implements HeldSource {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public Stream<Held> of(PersonId person, LocalDate today) {
        return entities.createQuery(
                        "select r.role, r.cooperationId, r.partnerId, r.unitId, r.givenOn, r.givenBy"
                                + " from RoleAssignment r, Person p where r.personId = :person"
                                + " and r.withdrawnOn is null and p.id = r.personId"
                                + " and (r.partnerId is null or r.partnerId = p.partnerId)",
                        Object[].class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(row -> new Held((Role) row[0], number(row[1]), number(row[2]), number(row[3]), 0)
                        .because(reason((Role) row[0], day(row[4]), (Long) row[5])));
    }

    private static Reason reason(Role role, Optional<LocalDate> since, @Nullable Long by) {
        return role == Role.UNIT_LEAD
                ? new Reason.Leading(since)
                : new Reason.Given(since, Optional.ofNullable(by).map(PersonId::new));
    }

    private static Optional<LocalDate> day(@Nullable Object moment) {
        return Optional.ofNullable((Instant) moment).map(PortalTime::dayOf);
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : (Long) value;
    }
}
