package org.einklang.meetings.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.einklang.api.access.Access;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;

/** What the form begins with: the question as the paper or the last proposal has it, and what has been said so far. */
@ApplicationScoped
class EscalationDraft {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private EscalationHistory told;

    /** The question of the decision paper, else the last proposal, else nothing. */
    String question(Meeting meeting, AgendaItem item) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        String asked = item.getPaper().getQuestion();
        String words = asked.isEmpty() ? lastProposal(item) : asked;
        return words.length() <= Matter.LONGEST ? words : words.substring(0, Matter.LONGEST);
    }

    private String lastProposal(AgendaItem item) {
        return entities.createQuery(
                        "select r.wording from Resolution r where r.agendaItemId = :item order by r.id desc",
                        String.class)
                .setParameter("item", item.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    /** How often it was talked about, and what came of it. */
    String history(AgendaItem item) {
        access.require(MeetingsPermission.SEE, item.meeting().scope());
        return told.of(item);
    }
}
