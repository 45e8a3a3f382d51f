package org.einklang.meetings.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.einklang.api.access.Access;
import org.einklang.api.people.Directory;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.MinutesPage;
import org.einklang.meetings.planning.Meeting;

/** On the page of approved minutes: with whom they are shared; chair and secretary choose. */
@Named
@RequestScoped
public class SharingView {

    @Inject
    private MinutesPage page;

    @Inject
    private MinutesSharing sharing;

    @Inject
    private Neighbours neighbours;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    private ReadersForm form = new ReadersForm(List.of(), Map.of(), List.of());

    /** Reads nothing before the minutes are approved. */
    @PostConstruct
    void load() {
        if (page.isFrozen()) {
            Meeting meeting = page.getMeeting();
            form = neighbours.form(directory.body(meeting.body()), sharing.with(meeting));
        }
    }

    /** With those that were ticked. */
    public void share() {
        sharing.share(page.getMeeting().id(), form.wantedBodies(), form.wantedPartners());
        navigation.stay("meetings.sharing.done");
    }

    /** Whether the person who looks chooses. */
    public boolean isChooser() {
        return page.isFrozen()
                && access.may(MeetingsPermission.PLAN, page.getMeeting().scope());
    }

    public ReadersForm getForm() {
        return form;
    }
}
