package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** Tells everybody who was invited that the minutes are approved, in the transaction that approved them. */
@ApplicationScoped
class MinutesMail {

    @Inject
    private Meetings meetings;

    @Inject
    private Invitees invitees;

    @Inject
    private Directory directory;

    @Inject
    private Outbox outbox;

    @Inject
    private Notifications notifications;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    void tell(@Observes MinutesApproved event) {
        Meeting meeting = meetings.existing(event.meeting());
        URI page = addresses.absolute(
                addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey(), "minutes"));
        List<PersonId> people =
                invitees.of(event.meeting()).stream().map(Invitee::person).toList();
        notifications.tell(
                new Notification(meeting.getCooperation(), "meetings.notification.approved", meeting.ref()).withMail(),
                people);
        for (PersonCard reader : directory.people(people).values()) {
            outbox.put(Mail.of(
                            reader,
                            texts.get(reader.locale(), "meetings.mail.approved_subject", meeting.getTitle()),
                            texts.get(reader.locale(), "meetings.mail.approved", meeting.getTitle(), page),
                            meeting.ref())
                    .withFiles(ApprovedFile.PURPOSE));
        }
    }
}
