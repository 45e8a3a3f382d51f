package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.einklang.api.NotVisible;
import org.einklang.api.answer.AnswerHandler;
import org.einklang.api.answer.AnswerQuestion;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.WhereWords;

/** Asks "do you come?" behind the link in the invitation (rules.md, answer links: by token alone). */
@ApplicationScoped
class AttendanceQuestion implements AnswerHandler {

    static final String PURPOSE = "meetings.attendance";

    @Inject
    private Meetings meetings;

    @Inject
    private AttendanceAnswer attendance;

    @Inject
    private Invitees invitees;

    @Inject
    private Texts texts;

    @Inject
    private WhereWords where;

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public AnswerQuestion question(AnswerTicket ticket, Locale locale) {
        Meeting meeting = meeting(ticket);
        String given = invitees.of(meeting.id(), ticket.person())
                .map(invitee -> invitee.getAnswer().name())
                .orElseThrow(() -> new NotVisible(ticket.person() + " is not invited"));
        return new AnswerQuestion(
                texts.get(locale, "meetings.answer.question", meeting.getTitle()),
                List.of(PortalTime.longMoment(meeting.getStarts(), locale), where.place(meeting, locale)),
                List.of(
                        option(Answer.ACCEPTED, locale, "meetings.answer.accept"),
                        option(Answer.TENTATIVE, locale, "meetings.answer.perhaps"),
                        option(Answer.DECLINED, locale, "meetings.answer.decline")),
                given);
    }

    @Override
    public String answer(AnswerTicket ticket, String option, Locale locale) {
        Answer answer = Answer.valueOf(option);
        attendance.answer(meeting(ticket).id(), answer);
        return texts.get(locale, "meetings.answer.thanks." + answer);
    }

    private AnswerQuestion.Option option(Answer answer, Locale locale, String key) {
        return new AnswerQuestion.Option(answer.name(), texts.get(locale, key));
    }

    private Meeting meeting(AnswerTicket ticket) {
        return meetings.existing(Long.parseLong(ticket.item().id()));
    }
}
