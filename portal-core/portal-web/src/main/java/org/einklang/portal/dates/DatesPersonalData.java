package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.einklang.api.occupancy.Occupant;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;
import org.einklang.api.time.PortalTime;

/**
 * What date polls and the occupancy hold on a person: what they were asked and said, and when they are taken by what. All of
 * it goes; that somebody asked for a date and chose one stays with the poll of the body.
 */
@ApplicationScoped
class DatesPersonalData implements PersonalData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String module() {
        return "dates";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "asked",
                of(
                        "select concat(p.title, ' · ', a.remark) from DateAsked a, DatePoll p where p.id = a.pollId"
                                + " and a.personId = :person order by p.id",
                        person),
                "answers",
                entities.createQuery(
                                "select d.starts, n.availability from DateAnswer n, DateAsked a, DateProposal d"
                                        + " where a.id = n.askedId and d.id = n.proposalId and a.personId = :person"
                                        + " order by d.starts",
                                Object[].class)
                        .setParameter("person", person.value())
                        .getResultStream()
                        .map(row -> PortalTime.inBerlin((Instant) row[0]) + " " + row[1])
                        .toList(),
                "started",
                of("select p.title from DatePoll p where p.startedBy = :person order by p.id", person),
                "busy",
                entities.createQuery(
                                "select o.starts, o.ends from Occupation o where o.occupant = :key order by o.starts",
                                Object[].class)
                        .setParameter("key", Occupant.of(person).key())
                        .getResultStream()
                        .map(row ->
                                PortalTime.inBerlin((Instant) row[0]) + " – " + PortalTime.inBerlin((Instant) row[1]))
                        .toList());
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        run(
                "delete from DateAnswer n where n.askedId in"
                        + " (select a.id from DateAsked a where a.personId = :person)",
                person);
        run("delete from DateAsked a where a.personId = :person", person);
        run("update DateAsked a set a.givenBy = null where a.givenBy = :person", person);
        entities.createQuery("delete from Occupation o where o.occupant = :key")
                .setParameter("key", Occupant.of(person).key())
                .executeUpdate();
    }

    private void run(String statement, PersonId person) {
        entities.createQuery(statement).setParameter("person", person.value()).executeUpdate();
    }

    private List<String> of(String query, PersonId person) {
        return entities.createQuery(query, String.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
