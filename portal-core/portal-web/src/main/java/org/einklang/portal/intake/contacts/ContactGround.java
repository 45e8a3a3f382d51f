package org.einklang.portal.intake.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.term.Terms;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Person;

/** What a cooperation knows before contacts come in, in a few statements. Whoever asks has asked for the right. */
@ApplicationScoped
class ContactGround {

    private static final String OF_HERE =
            " Participation t where t.partnerId = p.partnerId and t.cooperationId = :here";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private DirectoryReading directory;

    @Inject
    private Terms terms;

    @Inject
    private Clock clock;

    KnownContacts known(CooperationId here) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        Set<Long> accounts = new HashSet<>(entities.createQuery(
                        "select a.personId from Account a, Person p," + OF_HERE + " and a.personId = p.id", Long.class)
                .setParameter("here", here.value())
                .getResultList());
        accounts.retainAll(takingPart(here, today));
        return new KnownContacts(
                directory.partners(here).stream()
                        .map(one -> new KnownContacts.Organisation(one.partnerId(), one.name(), one.shortName()))
                        .toList(),
                entities.createQuery("select p from Person p," + OF_HERE, Person.class)
                        .setParameter("here", here.value())
                        .getResultStream()
                        .filter(person -> !person.hasLeft(today))
                        .map(person -> somebody(person, accounts))
                        .toList(),
                terms.all(here, today).values().stream().flatMap(List::stream).toList(),
                entities.createQuery(
                                "select c.partnerId, c.personId, c.sortOffice, c.remit from Contact c"
                                        + " where c.cooperationId = :here",
                                Object[].class)
                        .setParameter("here", here.value())
                        .getResultStream()
                        .map(row -> KnownContacts.sign((Long) row[0], (Long) row[1], (String) row[2], (String) row[3]))
                        .collect(Collectors.toSet()));
    }

    /** Those with a seat or a role here: nobody else is asked whether an entry is still right. */
    private Set<Long> takingPart(CooperationId here, LocalDate today) {
        Set<Long> people = new HashSet<>(entities.createQuery(
                        "select m.personId from Membership m, Body b where b.id = m.bodyId and b.cooperationId = :here"
                                + " and b.level <> :external and m.from <= :today"
                                + " and (m.until is null or m.until >= :today)",
                        Long.class)
                .setParameter("here", here.value())
                .setParameter("external", BodyLevel.EXTERNAL)
                .setParameter("today", today)
                .getResultList());
        people.addAll(entities.createQuery(
                        "select r.personId from RoleAssignment r, Person p where r.cooperationId = :here"
                                + " and r.withdrawnOn is null and r.role <> :lead and p.id = r.personId"
                                + " and (r.partnerId is null or r.partnerId = p.partnerId)",
                        Long.class)
                .setParameter("here", here.value())
                .setParameter("lead", Role.UNIT_LEAD)
                .getResultList());
        return people;
    }

    private static KnownContacts.Somebody somebody(Person person, Set<Long> accounts) {
        return new KnownContacts.Somebody(
                person.personId(), person.partner(), person.name(), person.mail(), accounts.contains(person.id()));
    }
}
