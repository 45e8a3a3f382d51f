package org.einklang.portal.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.access.Role;
import org.einklang.api.item.ItemRef;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;

/**
 * Partners that take part in several cooperations have one name and the same people in all of them. Whoever coordinates one of the
 * others is told of a new name, and of people who leave or change to another partner while they hold something there; by whom and
 * where it was entered stays in the cooperation in which it happened.
 */
@ApplicationScoped
public class SharedPartners {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Notifications notifications;

    @Inject
    private HeldElsewhere elsewhere;

    /** The partner was given another name in this cooperation. */
    void renamed(CooperationId here, PartnerId partner) {
        ItemRef about = new ItemRef("core", FindablePartners.TYPE, String.valueOf(partner.value()));
        coordinatorsElsewhere(here, partner)
                .forEach((cooperation, people) -> notifications.remind(
                        new Notification(new CooperationId(cooperation), "people.partner.renamed", about), people));
    }

    /** Somebody leaves, as was entered in this cooperation. */
    public void leaves(CooperationId here, PersonId person) {
        tell(here, person, "people.person.leaves_elsewhere");
    }

    /** Somebody works for another partner, as was entered in this cooperation. */
    public void changesPartner(CooperationId here, PersonId person) {
        tell(here, person, "people.person.changes_elsewhere");
    }

    /** About the bodies in which they sit: who has gone is not shown any more. */
    private void tell(CooperationId here, PersonId person, String sentence) {
        ItemRef somebody = new ItemRef("core", "person", String.valueOf(person.value()));
        for (CooperationId other : elsewhere.cooperations(person, here)) {
            List<ItemRef> bodies = entities.createQuery(
                            "select distinct b.id from Membership m, Body b where b.id = m.bodyId and m.personId = :person"
                                    + " and b.cooperationId = :other and b.archivedOn is null and m.until is null",
                            Long.class)
                    .setParameter("person", person.value())
                    .setParameter("other", other.value())
                    .getResultStream()
                    .map(body -> new ItemRef("core", "body", String.valueOf(body)))
                    .toList();
            (bodies.isEmpty() ? List.of(somebody) : bodies)
                    .forEach(about ->
                            notifications.remind(new Notification(other, sentence, about), coordinators(other)));
        }
    }

    private Set<PersonId> coordinators(CooperationId cooperation) {
        return entities.createQuery(
                        "select r.personId from RoleAssignment r where r.cooperationId = :cooperation"
                                + " and r.role = :role and r.withdrawnOn is null",
                        Long.class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("role", Role.COORDINATOR)
                .getResultStream()
                .map(PersonId::new)
                .collect(toSet());
    }

    private Map<Long, Set<PersonId>> coordinatorsElsewhere(CooperationId here, PartnerId partner) {
        return entities.createQuery(
                        "select r.cooperationId, r.personId from RoleAssignment r, Participation t"
                                + " where t.cooperationId = r.cooperationId and t.partnerId = :partner"
                                + " and r.cooperationId <> :here and r.role = :role and r.withdrawnOn is null",
                        Object[].class)
                .setParameter("partner", partner.value())
                .setParameter("here", here.value())
                .setParameter("role", Role.COORDINATOR)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> new PersonId((Long) row[1]), toSet())));
    }
}
