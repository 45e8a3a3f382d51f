package org.einklang.portal.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Folded;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.StoredDirectory;

/**
 * Whom somebody may name as a deputy. Members may name everybody. Who has a limited view names somebody whom they see
 * anyway: a colleague in one of their bodies, the lead of the unit, or the deputy whom the coordinator has entered.
 */
@ApplicationScoped
public class DeputyChoices {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Clock clock;

    /** Whether the one who acts may look for anybody in the cooperation. */
    public boolean isOpen(CooperationId cooperation) {
        return access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(cooperation));
    }

    /** Those of the same partner whom somebody with a limited view sees, by name. */
    public List<PersonCard> of(CooperationId cooperation, PersonId away) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        Person person = belonging.person(cooperation, away);
        Set<Long> seen = new HashSet<>(seated(access.bodiesWhere(CorePermission.SEE_OWN_BODY, cooperation)));
        seen.addAll(named(away));
        lead(person).ifPresent(seen::add);
        seen.remove(away.value());
        return seen.isEmpty() ? List.of() : colleagues(person, seen);
    }

    /** Goes on only if the one who acts may name this person. @throws NotVisible for somebody whom they do not see */
    void require(CooperationId cooperation, PersonId away, PersonId deputy) {
        boolean seen = isOpen(cooperation)
                || deputy.equals(away)
                || of(cooperation, away).stream().anyMatch(card -> card.id().equals(deputy));
        if (!seen) {
            throw new NotVisible("may not see " + deputy);
        }
    }

    private List<Long> seated(Collection<BodyId> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct m.personId from Membership m where m.bodyId in :bodies"
                                        + " and m.from <= :today and (m.until is null or m.until >= :today)",
                                Long.class)
                        .setParameter(
                                "bodies", bodies.stream().map(BodyId::value).toList())
                        .setParameter("today", today())
                        .getResultList();
    }

    private List<Long> named(PersonId away) {
        return entities.createQuery(
                        "select a.deputyId from Absence a where a.personId = :person and a.until >= :today"
                                + " and a.deputyId is not null",
                        Long.class)
                .setParameter("person", away.value())
                .setParameter("today", today())
                .getResultList();
    }

    private Optional<Long> lead(Person person) {
        return entities.createQuery(
                        "select u.leadId from Unit u where u.id = :unit and u.leadId is not null", Long.class)
                .setParameter("unit", Optional.ofNullable(person.unitId()).orElse(0L))
                .getResultStream()
                .findFirst();
    }

    private List<PersonCard> colleagues(Person person, Set<Long> seen) {
        List<PersonId> there = entities.createQuery(
                        "select p.id from Person p where p.id in :seen and p.partnerId = :partner"
                                + " and (p.lastDay is null or p.lastDay >= :today)",
                        Long.class)
                .setParameter("seen", seen)
                .setParameter("partner", person.partner().value())
                .setParameter("today", today())
                .getResultStream()
                .map(PersonId::new)
                .toList();
        return directory.people(there).values().stream()
                .sorted(Comparator.comparing((PersonCard card) -> Folded.of(card.name()))
                        .thenComparing(card -> card.id().value()))
                .toList();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
