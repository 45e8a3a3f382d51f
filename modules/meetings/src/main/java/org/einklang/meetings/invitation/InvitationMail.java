package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
import org.einklang.api.answer.AnswerLinks;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.calendar.CalendarEvent;
import org.einklang.api.calendar.CalendarInvitations;
import org.einklang.api.calendar.Participation;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.TimeWords;
import org.einklang.meetings.planning.ItemWords;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.RunningOrder;
import org.einklang.meetings.planning.WhereWords;

/** Writes the mails about a meeting, each in its reader's language. */
@ApplicationScoped
class InvitationMail {

    @Inject
    private Outbox outbox;

    @Inject
    private CalendarInvitations calendar;

    @Inject
    private AnswerLinks answers;

    @Inject
    private Addresses addresses;

    @Inject
    private Directory directory;

    @Inject
    private ToldMeetings told;

    @Inject
    private ChangeWords changed;

    @Inject
    private Texts texts;

    @Inject
    private TimeWords words;

    @Inject
    private ItemWords items;

    @Inject
    private WhereWords where;

    @Inject
    private Joining joining;

    /** Invites one person: time, place, agenda, a link to answer, and a calendar invitation. */
    void invite(Meeting meeting, PersonCard reader, PersonCard organizer) {
        MeetingContent now = MeetingContent.of(meeting);
        String text = texts.get(
                reader.locale(),
                "meetings.mail.invitation",
                directory.body(meeting.body()).name(),
                PortalTime.longMoment(meeting.getStarts(), reader.locale()),
                where.all(now.place(), now.online(), reader.locale()),
                agenda(meeting, reader.locale()),
                answer(meeting, reader),
                page(meeting),
                organizer.name());
        CalendarEvent event = event(meeting, now, told.edition(meeting), organizer, reader.locale());
        outbox.put(mail("meetings.mail.invitation_subject", meeting, now, text, reader)
                .with(calendar.request(event, reader))
                .withFiles(MeetingInvitation.PAPERS));
    }

    /** Tells one person what has changed; if the time has not, what they answered holds, and their program does not ask again. */
    void change(Meeting meeting, MeetingChanges changes, Answer given, PersonCard reader, PersonCard organizer) {
        Locale locale = reader.locale();
        String asked = changes.isTime() ? "ANEW" : given == Answer.NONE ? "NONE" : "KEPT";
        String text = texts.get(
                locale,
                "meetings.mail.change",
                changes.now().title(),
                String.join("\n", changed.content(changes, locale)),
                words.when(changes.now().time(), locale),
                where.all(changes.now().place(), changes.now().online(), locale),
                agenda(meeting, locale),
                texts.get(
                        locale,
                        "meetings.mail.change_answer." + asked,
                        answer(meeting, reader),
                        texts.get(locale, "meetings.answer.mine." + given)),
                page(meeting),
                organizer.name());
        CalendarEvent event = event(meeting, changes.now(), told.edition(meeting), organizer, locale);
        outbox.put(mail("meetings.mail.change_subject", meeting, changes.now(), text, reader)
                .with(calendar.update(event, reader, participation(given)))
                .withFiles(MeetingInvitation.PAPERS));
    }

    private static Participation participation(Answer given) {
        return switch (given) {
            case ACCEPTED -> Participation.ACCEPTED;
            case TENTATIVE -> Participation.TENTATIVE;
            case DECLINED -> Participation.DECLINED;
            case NONE -> Participation.OPEN;
        };
    }

    /** Tells one person that they are no longer invited, to what they knew of. */
    void uninvite(Meeting meeting, MeetingContent known, PersonCard reader, PersonCard organizer) {
        end("uninvitation", meeting, known, told.edition(meeting), reader, organizer);
    }

    /** Tells one person that the meeting they know of will not take place. */
    void cancel(Meeting meeting, PersonCard reader, PersonCard organizer) {
        end("cancellation", meeting, told.known(meeting), told.edition(meeting) + 1, reader, organizer);
    }

    private void end(
            String kind, Meeting meeting, MeetingContent known, int edition, PersonCard reader, PersonCard organizer) {
        String text = texts.get(
                reader.locale(),
                "meetings.mail." + kind,
                known.title(),
                PortalTime.longMoment(known.time().from(), reader.locale()),
                organizer.name());
        CalendarEvent event = event(meeting, known.closed(), edition, organizer, reader.locale());
        outbox.put(mail("meetings.mail." + kind + "_subject", meeting, known, text, reader)
                .with(calendar.cancel(event, reader)));
    }

    /** Tells one person that the meeting stays when it is, although they proposed another time. */
    void declineProposal(Meeting meeting, TimeSpan proposed, PersonCard reader, PersonCard organizer) {
        MeetingContent known = told.known(meeting);
        String text = texts.get(
                reader.locale(),
                "meetings.mail.proposal_declined",
                meeting.getTitle(),
                words.when(proposed, reader.locale()),
                words.when(known.time(), reader.locale()),
                page(meeting),
                organizer.name());
        CalendarEvent event = event(meeting, known, told.edition(meeting), organizer, reader.locale());
        outbox.put(mail("meetings.mail.proposal_declined_subject", meeting, known, text, reader)
                .with(calendar.declineProposal(event, reader)));
    }

    private Mail mail(String subject, Meeting meeting, MeetingContent content, String text, PersonCard reader) {
        String day = PortalTime.shortDay(PortalTime.dayOf(content.time().from()), reader.locale());
        String line = texts.get(reader.locale(), subject, content.title(), day);
        return Mail.of(reader, line, text, meeting.ref());
    }

    private URI answer(Meeting meeting, PersonCard reader) {
        return answers.create(
                new AnswerTicket(AttendanceQuestion.PURPOSE, meeting.ref(), reader.id()), meeting.getEnds());
    }

    private CalendarEvent event(
            Meeting meeting, MeetingContent content, int edition, PersonCard organizer, Locale locale) {
        return new CalendarEvent(
                meeting.uid(),
                edition,
                content.time().from(),
                content.time().to(),
                content.title(),
                agenda(meeting, true, locale),
                where.place(content.place(), content.online(), locale),
                page(meeting),
                organizer.name(),
                calendar.repliesTo(organizer),
                joining.conferences(content.online(), locale));
    }

    private String agenda(Meeting meeting, Locale locale) {
        return agenda(meeting, false, locale);
    }

    /** @param outside for calendars, which are often open to colleagues and tell no more than those may know */
    private String agenda(Meeting meeting, boolean outside, Locale locale) {
        RunningOrder order = RunningOrder.of(meeting);
        return meeting.getAgenda().stream()
                .map(item -> outside && item.getOutline().isNonPublic()
                        ? items.outside(item, locale)
                        : items.name(item, locale)
                                + below(items.line(item.getOutline(), order.begin(item), "", locale)))
                .collect(Collectors.joining("\n"));
    }

    private static String below(String line) {
        return line.isEmpty() ? "" : "\n  " + line;
    }

    private URI page(Meeting meeting) {
        return addresses.absolute(addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey()));
    }
}
