package org.einklang.portal.mail.in;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.access.Acting;
import org.einklang.api.calendar.CalendarReply;
import org.einklang.api.calendar.CalendarReplyHandler;
import org.einklang.api.calendar.OpenInvitation;
import org.einklang.api.calendar.Participation;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.AnsweredByMail;

/**
 * Hands an answer to the module that has invited, as the person whose address it came from: only from an address to which
 * the invitation went or that is the person's today, only for an edition that still holds, and never an older one after a
 * newer.
 */
@ApplicationScoped
@Transactional
public class AnswerByMail {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    @Any
    private Instance<CalendarReplyHandler> handlers;

    @Inject
    private Addressees addressees;

    @Inject
    private InboundMemory memory;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * Takes the answer, in the caller's transaction.
     *
     * @throws org.einklang.api.RuleViolation when a rule of the module says no
     * @throws org.einklang.api.NotVisible when the person may answer no more
     */
    public Reason take(InboundMail mail, Finding.Answer answer) {
        for (CalendarReplyHandler handler : handlers) {
            Optional<OpenInvitation> invitation =
                    handler.invitation(answer.reply().uid());
            if (invitation.isPresent()) {
                return take(mail, answer, handler, invitation.get());
            }
        }
        return Reason.UNKNOWN_APPOINTMENT;
    }

    private Reason take(
            InboundMail mail, Finding.Answer answer, CalendarReplyHandler handler, OpenInvitation invitation) {
        CalendarReply reply = answer.reply();
        Set<PersonId> people = addressees.of(invitation, answer.from());
        people.retainAll(addressees.of(invitation, reply.attendee()));
        if (people.size() != 1) {
            return people.isEmpty() ? Reason.FOREIGN_ADDRESS : Reason.SHARED_ADDRESS;
        }
        PersonId person = people.iterator().next();
        if (reply.sequence() < invitation.earliest() || reply.sequence() > invitation.latest()) {
            return Reason.OTHER_EDITION;
        }
        return reply.proposal() == null
                ? answered(mail, reply, person, () -> handler.answer(invitation, reply))
                : proposed(person, handler, invitation, reply);
    }

    private Reason answered(InboundMail mail, CalendarReply reply, PersonId person, Runnable deed) {
        if (reply.participation() == Participation.OPEN) {
            return Reason.NO_ANSWER;
        }
        MailKey key = MailKey.ofAnswer(reply.uid(), person.value());
        Instant written = reply.written();
        if (written != null && memory.lastAnswer(key).filter(written::isBefore).isPresent()) {
            return Reason.OVERTAKEN;
        }
        as(person, deed);
        mail.brought(key, written);
        return Reason.ANSWERED;
    }

    private Reason proposed(
            PersonId person, CalendarReplyHandler handler, OpenInvitation invitation, CalendarReply reply) {
        boolean[] kept = {false};
        as(person, () -> kept[0] = handler.propose(invitation, reply));
        return kept[0] ? Reason.PROPOSED : Reason.PROPOSAL;
    }

    private void as(PersonId person, Runnable deed) {
        transaction.putResource(AnsweredByMail.class, true);
        acting.as(person, clock.instant(), deed);
    }
}
