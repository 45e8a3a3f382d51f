package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.einklang.api.people.PersonId;
import org.einklang.portal.access.Narrowing;

/** Whoever has left holds nothing any more; whoever works for a partner with a limited view sees no more than that. */
@ApplicationScoped
class PartnersView implements Narrowing {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public Narrowed of(PersonId person, LocalDate today) {
        List<Object[]> rows = entities.createQuery(
                        "select p.lastDay, t.cooperationId from Person p left join Participation t"
                                + " on t.partnerId = p.partnerId and t.kind = :limited where p.id = :person",
                        Object[].class)
                .setParameter("limited", Participation.Kind.LIMITED)
                .setParameter("person", person.value())
                .getResultList();
        return new Narrowed(
                rows.stream().anyMatch(row -> row[0] != null && ((LocalDate) row[0]).isBefore(today)),
                rows.stream().map(row -> (Long) row[1]).filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
