package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.api.access.Acting;
import org.einklang.api.calendar.CalendarReply;
import org.einklang.api.calendar.Participation;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.invitation.TimeProposals;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.Personas;
import org.einklang.testkit.rights.Canary;

/**
 * Plans a meeting in Weidental and invites to it, by mail with a link to answer, and proposes another time, of which nothing
 * must be read in Lindental;
 * comes after the host's canary by its name.
 */
@ApplicationScoped
class MeetingsCanary implements DemoData {

    @Inject
    private Acting acting;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private TimeProposals proposals;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "meetings-canary";
    }

    @Override
    public void plant(DemoWorld world) {
        CooperationId weidental =
                directory.cooperation(Canary.COOPERATION).orElseThrow().id();
        BodyCard body = directory.bodies(weidental).stream()
                .filter(one -> one.key().equals(Canary.BODY))
                .findFirst()
                .orElseThrow();
        Instant starts = clock.instant().plus(Duration.ofDays(10));
        MeetingPlan plan =
                new MeetingPlan("Sitzung " + Canary.WORD, starts, starts.plus(Duration.ofHours(1)), Canary.WORD);
        acting.as(world.person(Personas.STEERING_AGENCY.account()), clock.instant(), () -> {
            String key = planning.plan(weidental, body.id(), plan, List.of("Bericht " + Canary.WORD));
            long meeting = meetings.byKey(weidental, key).id();
            invitation.invite(meeting);
            proposals.propose(meeting, proposal(starts.plus(Duration.ofDays(2))));
        });
    }

    private static CalendarReply proposal(Instant start) {
        return new CalendarReply(
                "uid",
                0,
                Personas.STEERING_AGENCY.mail(),
                Participation.TENTATIVE,
                null,
                Canary.WORD,
                new CalendarReply.Proposal(start, start.plus(Duration.ofHours(1))));
    }
}
