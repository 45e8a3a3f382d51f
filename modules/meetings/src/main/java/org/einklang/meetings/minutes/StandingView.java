package org.einklang.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
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
    private Clock clock;

    @Inject
    private Texts texts;

    /** Whether the reader may send them back. */
    public boolean isReturnable() {
        return state() == MinutesState.IN_REVIEW
                && access.may(
                        MeetingsPermission.APPROVE_MINUTES, page.getMeeting().scope());
    }

    /** Whether the reader may approve them now: never the author, and not before people have had their time to object. */
    public boolean isApprovable() {
        return isReturnable()
                && !page.getMinutes().author().equals(access.me())
                && !page.getMinutes().isOpenToObjections(clock.instant());
    }

    /** Why the reader cannot approve them now, though they approve others. */
    public String getWhyNot() {
        return texts.get(
                page.getMinutes().isOpenToObjections(clock.instant())
                        ? "meetings.minutes.objections_possible"
                        : "meetings.minutes.author_cannot_approve");
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
