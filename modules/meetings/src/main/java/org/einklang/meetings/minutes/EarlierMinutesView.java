package org.einklang.meetings.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;

/** On the page of minutes that are being written: those of earlier meetings, which this meeting may approve. */
@Named
@RequestScoped
public class EarlierMinutesView {

    @Inject
    private MinutesPage page;

    @Inject
    private MinutesReading reading;

    @Inject
    private MinutesApproval approval;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    private List<Meeting> waiting = List.of();

    /** Reads them for chair and secretary, who record what the meeting has approved. */
    @PostConstruct
    void load() {
        waiting = page.isWritable()
                        && access.may(
                                MeetingsPermission.WRITE_MINUTES,
                                page.getMeeting().scope())
                ? reading.unapprovedBefore(page.getMeeting())
                : List.of();
    }

    /** This meeting has approved the minutes of that one. */
    public void approve(long meeting) {
        approval.approveIn(page.getMeeting().id(), meeting);
        navigation.stay("meetings.minutes.approved");
    }

    /** Meetings whose minutes wait, the oldest first. */
    public List<Meeting> getWaiting() {
        return waiting;
    }
}
