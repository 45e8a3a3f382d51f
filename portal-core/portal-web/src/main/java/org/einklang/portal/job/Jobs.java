package org.einklang.portal.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;
import org.jspecify.annotations.Nullable;

/** The jobs of a person, as their page tells them. */
@ApplicationScoped
public class Jobs {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    /**
     * A job in words.
     *
     * @param from since when, or nothing if nobody knows
     * @param function as what
     * @param partnerName for whom
     * @param unitName in which unit, may be empty
     * @param begun whether it has begun
     */
    public record Told(@Nullable LocalDate from, String function, String partnerName, String unitName, boolean begun) {}

    /** The latest job first; empty for a person whose job has never changed. */
    public List<Told> of(CooperationId cooperation, PersonId person) {
        access.require(CorePermission.SEE_PERSON, new Scope.OfItem(person, Scope.cooperation(cooperation)));
        belonging.person(cooperation, person);
        return entities.createQuery(
                        "select j, r.shortName from Job j join Partner r on r.id = j.partnerId"
                                + " where j.personId = :person",
                        Object[].class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(row -> told((Job) row[0], (String) row[1]))
                .sorted(Comparator.comparing(Told::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }

    private static Told told(Job job, String partnerName) {
        return new Told(job.from(), job.function(), partnerName, job.unitName(), job.begun());
    }
}
