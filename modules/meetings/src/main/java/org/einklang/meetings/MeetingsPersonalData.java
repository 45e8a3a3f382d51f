package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.api.privacy.PersonRows;
import org.einklang.api.privacy.PersonalData;

/**
 * What the module holds on a person: invitations with answers, meetings planned and demanded, items presented, minutes written and approved,
 * tasks noted, resolutions of which they took no part or said what became of them. Attendance and authorship are part of approved records and stay, so does the proof of a demand; the answers to invitations, and other times that were proposed, are removed.
 */
@ApplicationScoped
class MeetingsPersonalData implements PersonalData {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "MEETING",
                "INVITEE",
                "MINUTES",
                "MINUTED_TASK",
                "PROPOSED_TIME",
                "MEETING_DEMAND",
                "AGENDA_ITEM",
                "ITEM_PROPOSAL",
                "RESOLUTION",
                "RESOLUTION_RECUSAL",
                "RESOLUTION_BALLOT",
                "MINUTES_OBJECTION",
                "ESCALATION",
                "ITEM_ABSENCE",
                "MINUTES_SHARE",
                "ITEM_GUEST",
                "USUAL_AGENDA",
                "USUAL_READER",
                "MINUTES_CORRECTION");
    }

    @Override
    public Fate fate(String key) {
        return switch (key) {
            case "proposed" -> Fate.REMOVED;
            case "invitations", "settled", "planned", "presented" -> Fate.ANONYMOUS;
            default -> Fate.KEPT;
        };
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "demanded",
                rows(
                        person,
                        "select d.reason, d.items, d.demanded, d.lastDay, d.state from MeetingDemand d"
                                + " where d.demandedBy = :person order by d.id",
                        "reason",
                        "items",
                        "when",
                        "until",
                        "state"));
        all.put(
                "item_proposed",
                rows(
                        person,
                        "select p.title, p.proposed from ItemProposal p"
                                + " where p.proposedBy = :person or p.outline.presenterId = :person order by p.id",
                        "title",
                        "when"));
        all.put(
                "invitations",
                rows(
                        person,
                        "select m.title, m.starts, i.answer, i.answered, i.present from Meeting m, Invitee i"
                                + " where i.meetingId = m.id and (i.personId = :person or i.insteadOf = :person) order by m.starts",
                        "title",
                        "starts",
                        "answer",
                        "when",
                        "present"));
        all.put(
                "proposed",
                rows(
                        person,
                        "select m.title, p.starts, p.note from Meeting m, ProposedTime p"
                                + " where p.meetingId = m.id and p.personId = :person order by p.id",
                        "title",
                        "starts",
                        "remark"));
        all.put(
                "settled",
                rows(
                        person,
                        "select m.title, p.settled from Meeting m, ProposedTime p"
                                + " where p.meetingId = m.id and p.settledBy = :person order by p.id",
                        "title",
                        "when"));
        all.put(
                "planned",
                rows(
                        person,
                        "select m.title, m.starts from Meeting m where m.plannedBy = :person order by m.id",
                        "title",
                        "starts"));
        all.put(
                "presented",
                rows(
                        person,
                        "select i.title, m.starts from AgendaItem i join i.meeting m"
                                + " where i.outline.presenterId = :person order by i.id",
                        "title",
                        "starts"));
        all.put(
                "minutes",
                rows(
                        person,
                        "select m.title, m.starts from Meeting m, Minutes n"
                                + " where n.meetingId = m.id and n.authorId = :person order by m.id",
                        "title",
                        "starts"));
        all.put(
                "approved",
                rows(
                        person,
                        "select m.title, n.approved from Meeting m, Minutes n"
                                + " where n.meetingId = m.id and n.approvedBy = :person order by m.id",
                        "title",
                        "when"));
        all.put(
                "tasks",
                rows(
                        person,
                        "select t.title, t.due from MinutedTask t where t.assigneeId = :person order by t.id",
                        "title",
                        "due"));
        all.put(
                "recused",
                rows(
                        person,
                        "select m.title, m.starts from Meeting m, Recusal c join c.minutes n"
                                + " where m.id = n.meetingId and c.personId = :person order by c.id",
                        "title",
                        "starts"));
        all.put(
                "voted",
                rows(
                        person,
                        "select m.title, m.starts, c.ballot from Meeting m, PersonVote c join c.minutes n"
                                + " where m.id = n.meetingId and c.personId = :person order by c.id",
                        "title",
                        "starts",
                        "state"));
        all.put(
                "resolution_settled",
                rows(
                        person,
                        "select r.number, r.settled, r.settledNote from Resolution r"
                                + " where r.settledBy = :person order by r.id",
                        "title",
                        "when",
                        "remark"));
        all.put(
                "objected",
                rows(
                        person,
                        "select m.title, o.words, o.raised, o.state from Meeting m, Objection o join o.minutes n"
                                + " where m.id = n.meetingId and (o.personId = :person or o.settledBy = :person)"
                                + " order by o.id",
                        "title",
                        "reason",
                        "when",
                        "state"));
        all.put(
                "escalated",
                rows(
                        person,
                        "select e.title, e.raised from Escalation e where e.raisedBy = :person order by e.id",
                        "title",
                        "when"));
        all.put(
                "absent",
                rows(
                        person,
                        "select i.title, m.starts from ItemAbsence a, AgendaItem i join i.meeting m"
                                + " where i.id = a.agendaItemId and a.personId = :person order by a.id",
                        "title",
                        "starts"));
        all.put(
                "shared",
                rows(
                        person,
                        "select m.title, s.shared from Meeting m, SharedMinutes s"
                                + " where m.id = s.meetingId and s.sharedBy = :person order by s.id",
                        "title",
                        "when"));
        all.put(
                "heard",
                rows(
                        person,
                        "select i.title, m.starts, g.answer from ItemGuest g, AgendaItem i join i.meeting m"
                                + " where i = g.item and g.personId = :person order by g.id",
                        "title",
                        "starts",
                        "answer"));
        all.put(
                "guests_named",
                rows(
                        person,
                        "select i.title, m.starts from ItemGuest g, AgendaItem i join i.meeting m"
                                + " where i = g.item and g.addedBy = :person order by g.id",
                        "title",
                        "starts"));
        all.put(
                "usual",
                rows(person, "select u.titles from UsualAgenda u where u.changedBy = :person order by u.id", "title"));
        all.put("readers", reporting(person));
        all.put(
                "corrected",
                rows(
                        person,
                        "select m.title, c.words, c.written from Meeting m, Correction c join c.minutes n"
                                + " where m.id = n.meetingId and (c.writtenBy = :person or c.approvedBy = :person)"
                                + " order by c.id",
                        "title",
                        "reason",
                        "when"));
        return all;
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        entities.createQuery("update Invitee i set i.answer = :none, i.answered = null where i.personId = :person")
                .setParameter("none", org.einklang.meetings.invitation.Answer.NONE)
                .setParameter("person", person.value())
                .executeUpdate();
        entities.createQuery("update ItemGuest g set g.answer = :none, g.answered = null where g.personId = :person")
                .setParameter("none", org.einklang.meetings.invitation.Answer.NONE)
                .setParameter("person", person.value())
                .executeUpdate();
        entities.createQuery("delete from ProposedTime p where p.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** Bodies for which they have said to whom approved minutes go. */
    private List<Map<String, Object>> reporting(PersonId person) {
        Set<BodyId> bodies = entities.createQuery(
                        "select distinct u.ofBody from UsualReader u where u.chosenBy = :person", Long.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(BodyId::new)
                .collect(Collectors.toSet());
        return directory.bodies(bodies).values().stream()
                .map(body -> Map.<String, Object>of("title", body.name()))
                .toList();
    }

    private List<Map<String, Object>> rows(PersonId person, String query, String... names) {
        return PersonRows.of(entities, person, query, names);
    }
}
