package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.access.StandingReading;

/**
 * Who is asked in place of whom today: the owner, or while the owner is away the deputy that was named for the absence; nobody
 * if the one to be asked no longer takes part in the cooperation.
 */
@ApplicationScoped
public class Askees {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private StandingReading standings;

    @Inject
    private Clock clock;

    /** Who is asked for each of these; one who is missing in the answer is asked through nobody. */
    public Map<PersonId, PersonId> of(CooperationId cooperation, Collection<PersonId> owners) {
        Map<PersonId, PersonId> deputies = deputies(owners);
        Map<PersonId, PersonId> asked = new HashMap<>();
        for (PersonId owner : owners) {
            Optional.ofNullable(deputies.get(owner))
                    .filter(deputy -> takesPart(deputy, cooperation))
                    .or(() -> Optional.of(owner).filter(one -> takesPart(one, cooperation)))
                    .ifPresent(one -> asked.put(owner, one));
        }
        return asked;
    }

    /** Whether this person stands in for the owner today. */
    public boolean standsIn(PersonId person, PersonId owner) {
        return person.equals(deputies(List.of(owner)).get(owner));
    }

    private Map<PersonId, PersonId> deputies(Collection<PersonId> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        LocalDate today = PortalTime.dayOf(clock.instant());
        Map<PersonId, PersonId> deputies = new HashMap<>();
        entities.createQuery(
                        "select a.personId, a.deputyId from Absence a where a.personId in :owners and a.from <= :today"
                                + " and a.until >= :today and a.deputyId is not null order by a.id",
                        Object[].class)
                .setParameter("owners", owners.stream().map(PersonId::value).toList())
                .setParameter("today", today)
                .getResultStream()
                .forEach(row -> deputies.put(new PersonId((Long) row[0]), new PersonId((Long) row[1])));
        return deputies;
    }

    private boolean takesPart(PersonId person, CooperationId cooperation) {
        return standings.of(person).isMemberOf(cooperation.value());
    }
}
