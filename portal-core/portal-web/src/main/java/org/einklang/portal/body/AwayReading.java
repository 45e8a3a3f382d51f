package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is away when, as far as seats depend on it; each answer is one statement. */
@ApplicationScoped
class AwayReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /**
     * Somebody is away.
     *
     * @param absence number of the absence
     * @param days on which days
     * @param deputy who stands in where no standing deputy can
     */
    record Away(long absence, Days days, Optional<PersonId> deputy) {

        /** Out of a row, with the number of the deputy or nothing. */
        static Away of(long absence, Days days, @Nullable Object deputy) {
            return new Away(absence, days, Optional.ofNullable((Long) deputy).map(PersonId::new));
        }
    }

    /** The absences of a person that are not over, the next one first. */
    List<Away> of(PersonId person, LocalDate today) {
        return entities.createQuery(
                        "select a.id, a.from, a.until, a.deputyId from Absence a where a.personId = :person"
                                + " and a.until >= :today order by a.from",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("today", today)
                .getResultStream()
                .map(row -> Away.of((Long) row[0], new Days((LocalDate) row[1], (LocalDate) row[2]), row[3]))
                .toList();
    }

    /** When each of these people is away today or later; whoever is not, is missing. */
    Map<PersonId, List<Days>> days(Collection<PersonId> people, LocalDate today) {
        return people.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select a.personId, a.from, a.until from Absence a where a.personId in :people"
                                        + " and a.until >= :today",
                                Object[].class)
                        .setParameter(
                                "people", people.stream().map(PersonId::value).toList())
                        .setParameter("today", today)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> new PersonId((Long) row[0]),
                                Collectors.mapping(
                                        row -> new Days((LocalDate) row[1], (LocalDate) row[2]), Collectors.toList())));
    }
}
