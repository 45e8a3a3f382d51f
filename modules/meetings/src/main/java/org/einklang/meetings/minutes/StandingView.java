package org.einklang.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.einklang.api.access.Access;
import org.einklang.api.people.PersonCard;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;

/** On the page of minutes: how they stand, and whether they wait for the reader. */
@Named
@RequestScoped
public class StandingView {

    @Inject
    private MinutesPage page;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    public boolean isApprovable() {
        return state() == MinutesState.IN_REVIEW
                && access.may(
                        MeetingsPermission.APPROVE_MINUTES, page.getMeeting().scope());
    }

    /** Whether silence approves them, if nobody objects in time. */
    public boolean isReviewable() {
        return state() == MinutesState.IN_REVIEW && page.getMinutes().getObjectionsUntil() != null;
    }

    /** Who or what has approved them, and when; once they are. */
    public String getFrozenWords() {
        Minutes minutes = page.getMinutes();
        return texts.get(
                "meetings.minutes.frozen." + minutes.getApprovedHow(),
                PortalTime.longMoment(Objects.requireNonNull(minutes.getApproved()), texts.locale()),
                minutes.approver().map(page::card).map(PersonCard::name).orElse("–"));
    }

    private MinutesState state() {
        return page.getMinutes().getState();
    }
}
