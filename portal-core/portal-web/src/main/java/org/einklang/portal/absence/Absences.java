package org.einklang.portal.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;
import org.jspecify.annotations.Nullable;

/** Who is away, as colleagues and deputies see it; each answer is one statement. */
@ApplicationScoped
public class Absences {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private Clock clock;

    /**
     * An absence in words.
     *
     * @param id its number
     * @param person who is away
     * @param name the name of that person
     * @param from first day
     * @param until last day
     * @param deputy who stands in
     * @param deputyName who stands in, empty if nobody does
     * @param version to be given back with a change
     */
    public record Away(
            long id,
            PersonId person,
            String name,
            LocalDate from,
            LocalDate until,
            Optional<PersonId> deputy,
            String deputyName,
            int version) {

        /** Whether it has begun. */
        public boolean running(LocalDate today) {
            return !from.isAfter(today);
        }
    }

    /** The present and coming absences of a person, the next one first. */
    public List<Away> of(CooperationId cooperation, PersonId person) {
        access.require(CorePermission.SEE_PERSON, new Scope.OfItem(person, Scope.cooperation(cooperation)));
        belonging.person(cooperation, person);
        return entities.createQuery(
                        "select a.id, a.personId, p.name, a.from, a.until, a.deputyId, d.name, a.version from Absence a"
                                + " join Person p on p.id = a.personId left join Person d on d.id = a.deputyId"
                                + " where a.personId = :person and a.until >= :today order by a.from",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("today", today())
                .getResultStream()
                .map(Absences::away)
                .toList();
    }

    /** One of those. @throws NotVisible if the person has none with this number */
    public Away one(CooperationId cooperation, PersonId person, String number) {
        return of(cooperation, person).stream()
                .filter(away -> String.valueOf(away.id()).equals(number))
                .findFirst()
                .orElseThrow(() -> new NotVisible("no absence " + number + " of " + person));
    }

    /** The people of the cooperation for whom I stand in today, by name. */
    public List<Away> iStandInFor(CooperationId cooperation) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        return entities.createQuery(
                        "select a.id, a.personId, p.name, a.from, a.until, a.deputyId, d.name, a.version from Absence a"
                                + " join Person p on p.id = a.personId join Person d on d.id = a.deputyId"
                                + " join Participation t on t.partnerId = p.partnerId"
                                + " where a.deputyId = :me and a.from <= :today and a.until >= :today"
                                + " and t.cooperationId = :cooperation order by p.sortName, a.id",
                        Object[].class)
                .setParameter("me", access.me().value())
                .setParameter("today", today())
                .setParameter("cooperation", cooperation.value())
                .getResultStream()
                .map(Absences::away)
                .toList();
    }

    private static Away away(Object[] row) {
        return new Away(
                (Long) row[0],
                new PersonId((Long) row[1]),
                (String) row[2],
                (LocalDate) row[3],
                (LocalDate) row[4],
                Optional.ofNullable((Long) row[5]).map(PersonId::new),
                text(row[6]),
                (Integer) row[7]);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : (String) value;
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
