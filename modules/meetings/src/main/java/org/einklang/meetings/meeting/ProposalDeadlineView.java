package org.einklang.meetings.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.planning.MeetingPlanning;
import org.jspecify.annotations.Nullable;

/** On the page of a meeting: until when members propose items for its agenda. */
@Named
@RequestScoped
public class ProposalDeadlineView {

    @Inject
    private MeetingPage page;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Navigation navigation;

    private @Nullable LocalDate until;

    @PostConstruct
    void load() {
        until = page.getMeeting().getProposalsUntil();
    }

    /** Says so; an empty field takes it back. */
    public void set() {
        planning.askForProposals(page.getMeeting().id(), until);
        navigation.stay(until == null ? "meetings.agenda.until_gone" : "meetings.agenda.until_set");
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
