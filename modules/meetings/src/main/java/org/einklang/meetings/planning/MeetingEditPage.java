package org.einklang.meetings.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.einklang.api.access.Access;
import org.einklang.api.text.Texts;
import org.einklang.api.version.FormMerge;
import org.einklang.api.version.MergeView;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.jspecify.annotations.Nullable;

/** The form in which chair and secretary change title, time and place of a meeting, and how people join from afar. */
@Named
@RequestScoped
public class MeetingEditPage {

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingChanging changing;

    @Inject
    private FormMerge merge;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Meeting meeting;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private PlanForm form;

    private int version;
    private @Nullable MergeView merged;

    @PostConstruct
    void load() {
        meeting = meetings.byKey(address.cooperation().id(), address.part("meeting"));
        access.require(MeetingsPermission.PLAN, meeting.scope());
        version = meeting.version();
        form = stored();
    }

    private PlanForm stored() {
        PlanForm stored = new PlanForm();
        stored.begin(meeting.getTitle(), meeting.time(), meeting.getPlace());
        stored.getOnline().fill(meeting.online());
        return stored;
    }

    /** Keeps what was typed; if somebody else has changed the meeting meanwhile, shows what both have written, to be read first. */
    public void save() {
        if (version == meeting.version()) {
            form.plan().ifPresent(this::change);
        } else {
            FormMerge.Merged both = merge.merge(PlanForm.fields(texts), form.values(), getBase(), "");
            form.fill(both.values());
            version = meeting.version();
            merged = both.view();
        }
    }

    private void change(MeetingPlan plan) {
        changing.change(meeting.id(), plan, version);
        navigation.to(
                addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey()),
                meeting.getState() == MeetingState.INVITED ? "meetings.edit.saved_untold" : "meetings.edit.saved");
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** Whether people have been invited already, who learn of the change only when they are told. */
    public boolean isInvited() {
        return meeting.getState() == MeetingState.INVITED;
    }

    public PlanForm getForm() {
        return form;
    }

    /** What both have written, if somebody else was faster. */
    public @Nullable MergeView getMerged() {
        return merged;
    }

    /** What is stored now. */
    public Map<String, String> getBase() {
        return stored().values();
    }

    /** The version from which the form began. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
