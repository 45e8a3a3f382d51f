package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.occupancy.Occupant;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.api.privacy.PersonRows;
import org.einklang.api.privacy.PersonalData;

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
    public Set<String> tables() {
        return Set.of("DATE_POLL", "DATE_ASKED", "OCCUPATION");
    }

    @Override
    public Fate fate(String key) {
        return Set.of("started", "ended", "answeredForOthers").contains(key) ? Fate.ANONYMOUS : Fate.REMOVED;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "asked",
                rows(
                        person,
                        "select p.title, a.remark from DateAsked a, DatePoll p where p.id = a.pollId"
                                + " and a.personId = :person order by p.id",
                        "title",
                        "remark"),
                "answers",
                rows(
                        person,
                        "select p.title, d.starts, n.availability from DateAnswer n, DateAsked a, DateProposal d, DatePoll p"
                                + " where a.id = n.askedId and d.id = n.proposalId and p.id = a.pollId"
                                + " and a.personId = :person order by d.starts",
                        "title",
                        "starts",
                        "availability"),
                "started",
                rows(
                        person,
                        "select p.title, p.started from DatePoll p where p.startedBy = :person order by p.id",
                        "title",
                        "when"),
                "ended",
                rows(
                        person,
                        "select p.title, p.ended from DatePoll p where p.endedBy = :person order by p.id",
                        "title",
                        "when"),
                "answeredForOthers",
                rows(
                        person,
                        "select p.title, a.givenAt from DateAsked a, DatePoll p where p.id = a.pollId"
                                + " and a.givenBy = :person order by p.id",
                        "title",
                        "when"),
                "busy",
                PersonRows.about(
                        entities,
                        Occupant.of(person).key(),
                        "select o.starts, o.ends from Occupation o where o.occupant = :person order by o.starts",
                        "starts",
                        "ends"));
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

    private List<Map<String, Object>> rows(PersonId person, String query, String... names) {
        return PersonRows.of(entities, person, query, names);
    }
}
