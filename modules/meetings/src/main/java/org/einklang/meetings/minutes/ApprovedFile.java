package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemRef;
import org.einklang.api.mail.MailFiles;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** What goes with the mail that minutes are approved: the minutes. */
@ApplicationScoped
class ApprovedFile implements MailFiles {

    static final String PURPOSE = "meetings.minutes";

    @Inject
    private Meetings meetings;

    @Inject
    private Access access;

    @Inject
    private MinutesFile file;

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Parcel of(ItemRef about) {
        Meeting meeting = meetings.existing(Long.parseLong(about.id()));
        access.require(MeetingsPermission.SEE, meeting.scope());
        return Parcel.in(meeting.getCooperation()).add(PURPOSE + "|" + meeting.id(), () -> file.of(meeting));
    }
}
