package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** The people whom contacts name, and whether they have left; one statement, however many there are. */
@ApplicationScoped
class ContactPeople {

    private static final String PERSON_LEFT =
            "exists (select g.id from Person g where g.id = c.personId and g.lastDay < :today)";

    private static final String DEPUTY_LEFT =
            "exists (select h.id from Person h where h.id = c.deputyPersonId and h.lastDay < :today)";

    /** The condition that a contact {@code c} names somebody who has left by {@code :today}. */
    static final String NAMES_LEFT = "(" + PERSON_LEFT + " or " + DEPUTY_LEFT + ")";

    /** The condition that nobody is left whom one would reach by it: no deputy, and no mailbox that others read. */
    static final String NAMES_NOBODY = "(" + PERSON_LEFT + " and c.mailbox = '' and c.deputyContactId is null"
            + " and (c.deputyPersonId is null or " + DEPUTY_LEFT + "))";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Somebody whom contacts name.
     *
     * @param name as lists write it
     * @param mail office address, may be empty
     * @param left the last day, if that is over
     */
    record Somebody(String name, String mail, Optional<LocalDate> left) {}

    /** All whom these contacts name, and who keep them. */
    Map<PersonId, Somebody> of(Collection<Contact> contacts) {
        Set<PersonId> ids = new HashSet<>();
        contacts.forEach(contact -> Stream.of(contact.owner(), contact.person(), contact.deputyPerson())
                .filter(Objects::nonNull)
                .forEach(ids::add));
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select p.id, p.name, p.mail, p.lastDay from Person p where p.id in :ids",
                                Object[].class)
                        .setParameter("ids", ids.stream().map(PersonId::value).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> new PersonId((Long) row[0]), this::somebody));
    }

    private Somebody somebody(Object[] row) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        return new Somebody(
                (String) row[1],
                (String) row[2],
                Optional.ofNullable((LocalDate) row[3]).filter(last -> last.isBefore(today)));
    }

    /** Whether this person is one of them and has left. */
    static boolean hasLeft(@Nullable PersonId person, Map<PersonId, Somebody> people) {
        return lastDay(person, people).isPresent();
    }

    /** How current an entry is, if the people whom it names are these. */
    static Freshness freshness(Contact contact, Map<PersonId, Somebody> people, int months, LocalDate today) {
        Freshness confirmed = contact.freshness(months, today);
        return Stream.of(lastDay(contact.person(), people), lastDay(contact.deputyPerson(), people))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(confirmed::leftAfter)
                .orElse(confirmed);
    }

    private static Optional<LocalDate> lastDay(@Nullable PersonId person, Map<PersonId, Somebody> people) {
        Somebody somebody = person == null ? null : people.get(person);
        return somebody == null ? Optional.empty() : somebody.left();
    }
}
