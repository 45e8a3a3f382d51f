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

/** Writes the mails about a meeting, each in its reader's language. */
@ApplicationScoped
class InvitationMail {

    /** Editions of the appointment: a meeting to which people are invited does not change, it is cancelled at most. */
    static final int INVITED = 0;

    private static final int CANCELLED = 1;

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
    private Texts texts;

    @Inject
    private TimeWords words;

    @Inject
    private ItemWords items;

    /** Invites one person: time, place, agenda, a link to answer, and a calendar invitation. */
    void invite(Meeting meeting, PersonCard reader, PersonCard organizer) {
        URI answer = answers.create(
                new AnswerTicket(AttendanceQuestion.PURPOSE, meeting.ref(), reader.id()), meeting.getEnds());
        String text = texts.get(
                reader.locale(),
                "meetings.mail.invitation",
                directory.body(meeting.body()).name(),
                PortalTime.longMoment(meeting.getStarts(), reader.locale()),
                meeting.getPlace(),
                agenda(meeting, reader.locale()),
                answer,
                page(meeting),
                organizer.name());
        outbox.put(Mail.of(reader, subject("meetings.mail.invitation_subject", meeting, reader), text, meeting.ref())
                .with(calendar.request(event(meeting, organizer, reader.locale(), INVITED), reader)));
    }

    /** Tells one person that the meeting will not take place. */
    void cancel(Meeting meeting, PersonCard reader, PersonCard organizer) {
        String text = texts.get(
                reader.locale(),
                "meetings.mail.cancellation",
                meeting.getTitle(),
                PortalTime.longMoment(meeting.getStarts(), reader.locale()),
                organizer.name());
        outbox.put(Mail.of(reader, subject("meetings.mail.cancellation_subject", meeting, reader), text, meeting.ref())
                .with(calendar.cancel(event(meeting, organizer, reader.locale(), CANCELLED), reader)));
    }

    /** Tells one person that the meeting stays when it is, although they proposed another time. */
    void declineProposal(Meeting meeting, TimeSpan proposed, PersonCard reader, PersonCard organizer) {
        String text = texts.get(
                reader.locale(),
                "meetings.mail.proposal_declined",
                meeting.getTitle(),
                words.when(proposed, reader.locale()),
                words.when(meeting.time(), reader.locale()),
                page(meeting),
                organizer.name());
        outbox.put(Mail.of(
                        reader,
                        subject("meetings.mail.proposal_declined_subject", meeting, reader),
                        text,
                        meeting.ref())
                .with(calendar.declineProposal(event(meeting, organizer, reader.locale(), INVITED), reader)));
    }

    private String subject(String key, Meeting meeting, PersonCard reader) {
        String day = PortalTime.shortDay(PortalTime.dayOf(meeting.getStarts()), reader.locale());
        return texts.get(reader.locale(), key, meeting.getTitle(), day);
    }

    private CalendarEvent event(Meeting meeting, PersonCard organizer, Locale locale, int sequence) {
        return new CalendarEvent(
                meeting.uid(),
                sequence,
                meeting.getStarts(),
                meeting.getEnds(),
                meeting.getTitle(),
                agenda(meeting, locale),
                meeting.getPlace(),
                page(meeting),
                organizer.name(),
                calendar.repliesTo(organizer));
    }

    private String agenda(Meeting meeting, Locale locale) {
        RunningOrder order = RunningOrder.of(meeting);
        return meeting.getAgenda().stream()
                .map(item ->
                        items.name(item, locale) + below(items.line(item.getOutline(), order.begin(item), "", locale)))
                .collect(Collectors.joining("\n"));
    }

    private static String below(String line) {
        return line.isEmpty() ? "" : "\n  " + line;
    }

    private URI page(Meeting meeting) {
        return addresses.absolute(addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey()));
    }
}
