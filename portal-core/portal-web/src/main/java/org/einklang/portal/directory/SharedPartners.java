package org.einklang.portal.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
 * Partners that take part in several cooperations have one name in all of them. Whoever coordinates one of the others is told of
 * a new one; by whom and where it was changed stays in the cooperation in which it happened.
 */
@ApplicationScoped
class SharedPartners {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Notifications notifications;

    /** The partner was given another name in this cooperation. */
    void renamed(CooperationId here, PartnerId partner) {
        ItemRef about = new ItemRef("core", FindablePartners.TYPE, String.valueOf(partner.value()));
        coordinatorsElsewhere(here, partner)
                .forEach((cooperation, people) -> notifications.remind(
                        new Notification(new CooperationId(cooperation), "people.partner.renamed", about), people));
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
