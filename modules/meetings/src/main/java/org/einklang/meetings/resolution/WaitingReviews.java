package org.einklang.meetings.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.api.waiting.WaitingThing;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.Resolution;

/** Resolutions that a body is to look at again wait for its chair and secretary, a month before. */
@ApplicationScoped
class WaitingReviews implements WaitingSource {

    private static final int DAYS_BEFORE = 30;

    @Inject
    private Access access;

    @Inject
    private Resolutions resolutions;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "meetings-reviews";
    }

    @Override
    public List<WaitingThing> waiting(CooperationId cooperation, int limit) {
        LocalDate until = PortalTime.dayOf(clock.instant()).plusDays(DAYS_BEFORE);
        return resolutions.due(access.bodiesWhere(MeetingsPermission.WRITE_MINUTES, cooperation), until, limit).stream()
                .map(this::thing)
                .toList();
    }

    private WaitingThing thing(Resolution resolution) {
        LocalDate day = Objects.requireNonNull(resolution.getValidity().getReviewOn());
        return new WaitingThing(
                resolution.key(),
                WaitingKind.DECIDE,
                texts.get("meetings.waits.review", Objects.requireNonNull(resolution.getNumber())),
                addresses.page(resolution.cooperation(), MeetingsModule.ID, "resolutions", resolution.key()),
                texts.get("meetings.waits.reviews", PortalTime.longDay(day, texts.locale())),
                Deadlines.endOf(day),
                List.of());
    }

    @Override
    public String answer(CooperationId cooperation, String id, String answer) {
        throw new NotVisible("a resolution is dealt with on its page, not " + id);
    }
}
