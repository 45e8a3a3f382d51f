package org.einklang.meetings.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.einklang.api.access.Access;
import org.einklang.api.people.CooperationId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.resolution.ResolutionActed.Act;
import org.jspecify.annotations.Nullable;

/** Chair and secretary keep the register: they record what has become of resolutions, each move once (rules.md, states). */
@ApplicationScoped
public class ResolutionKeeping {

    @Inject
    private Resolutions resolutions;

    @Inject
    private Access access;

    @Inject
    private SearchChanges changes;

    @Inject
    private Event<ResolutionActed> acted;

    @Inject
    private Clock clock;

    /** What was resolved has been done. @throws org.einklang.api.RuleViolation if something has become of it before */
    @Transactional
    public void implement(CooperationId here, String key, String note) {
        Resolution resolution = resolutions.numbered(here, key);
        access.require(MeetingsPermission.WRITE_MINUTES, resolution.scope());
        resolution.implement(today(), access.me(), note);
        tell(resolution, Act.IMPLEMENTED);
    }

    /** It is in force no longer. @throws org.einklang.api.RuleViolation without a reason, or if something has become of it before */
    @Transactional
    public void repeal(CooperationId here, String key, String reason) {
        Resolution resolution = resolutions.numbered(here, key);
        access.require(MeetingsPermission.WRITE_MINUTES, resolution.scope());
        resolution.repeal(today(), access.me(), reason);
        tell(resolution, Act.REPEALED);
    }

    /**
     * The body has looked at it, it stays in force.
     *
     * @param next when it does so again; null for never
     * @throws org.einklang.api.RuleViolation if that is not to come, or if something has become of it before
     */
    @Transactional
    public void review(CooperationId here, String key, @Nullable LocalDate next) {
        Resolution resolution = resolutions.numbered(here, key);
        access.require(MeetingsPermission.WRITE_MINUTES, resolution.scope());
        resolution.review(next, today());
        tell(resolution, Act.REVIEWED);
    }

    private void tell(Resolution resolution, Act act) {
        changes.changed(resolution.ref());
        acted.fire(ResolutionActed.on(resolution, act));
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
