package org.einklang.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemRef;
import org.einklang.api.mail.MailFiles;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.invitation.Joining;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;

/** What goes with an invitation and with a change: the letter, and the papers of the meeting and of its items. */
@ApplicationScoped
class InvitationFiles implements MailFiles {

    /** A mail that was kept from leaving until the meeting was over brings no papers any more. */
    private static final Set<MeetingState> STILL =
            Set.of(MeetingState.PLANNED, MeetingState.INVITED, MeetingState.IN_PROGRESS);

    @Inject
    private Meetings meetings;

    @Inject
    private Access access;

    @Inject
    private MeetingFile.InvitationPdf letter;

    @Inject
    private Joining joining;

    @Override
    public String purpose() {
        return MeetingInvitation.PAPERS;
    }

    @Override
    public Parcel of(ItemRef about) {
        Meeting meeting = meetings.existing(Long.parseLong(about.id()));
        access.require(MeetingsPermission.SEE, meeting.scope());
        if (!STILL.contains(meeting.getState())) {
            throw new NotVisible("nobody needs the papers of " + meeting.getKey() + " any more");
        }
        String same = purpose() + "|" + meeting.id() + "|" + joining.of(meeting).isEmpty();
        Parcel parcel = Parcel.in(meeting.getCooperation())
                .add(same, () -> letter.of(meeting))
                .attachedTo(meeting.ref());
        meeting.getAgenda().forEach(item -> parcel.attachedTo(item.ref()));
        return parcel;
    }
}
