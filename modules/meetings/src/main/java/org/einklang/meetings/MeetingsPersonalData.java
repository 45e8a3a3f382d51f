package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;

/**
 * What the module holds on a person: invitations with answers, meetings planned, minutes written and approved, tasks noted. Attendance and authorship
 * are part of approved records and stay; the answers to invitations, and other times that were proposed, are removed.
 */
@ApplicationScoped
class MeetingsPersonalData implements PersonalData {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "invitations",
                texts(
                        "select concat(m.title, ' · ', i.answer) from Meeting m, Invitee i"
                                + " where i.meetingId = m.id and i.personId = :person",
                        person),
                "proposed",
                texts(
                        "select concat(m.title, ' · ', p.note) from Meeting m, ProposedTime p"
                                + " where p.meetingId = m.id and p.personId = :person",
                        person),
                "planned",
                texts("select m.title from Meeting m where m.plannedBy = :person", person),
                "minutes",
                texts(
                        "select m.title from Meeting m, Minutes n where n.meetingId = m.id and n.authorId = :person",
                        person),
                "approved",
                texts(
                        "select m.title from Meeting m, Minutes n where n.meetingId = m.id and n.approvedBy = :person",
                        person),
                "tasks",
                texts("select t.title from MinutedTask t where t.assigneeId = :person", person));
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        entities.createQuery("update Invitee i set i.answer = :none, i.answered = null where i.personId = :person")
                .setParameter("none", org.einklang.meetings.invitation.Answer.NONE)
                .setParameter("person", person.value())
                .executeUpdate();
        entities.createQuery("delete from ProposedTime p where p.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    private List<String> texts(String query, PersonId person) {
        return entities.createQuery(query, String.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
