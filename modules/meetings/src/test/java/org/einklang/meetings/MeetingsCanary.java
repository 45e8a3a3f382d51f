package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.api.calendar.CalendarReply;
import org.einklang.api.calendar.Participation;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.demand.MeetingDemanding;
import org.einklang.meetings.demand.NewDemand;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.invitation.TimeProposals;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.Personas;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.server.CanaryGround;

/**
 * Plans a meeting in Weidental and invites to it, by mail with a link to answer, proposes another time, and demands a meeting;
 * nothing of that must be read in Lindental. It comes after the host's canary by its name.
 */
@ApplicationScoped
class MeetingsCanary implements DemoData {

    @Inject
    private CanaryGround ground;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private TimeProposals proposals;

    @Inject
    private MeetingDemanding demanding;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "meetings-canary";
    }

    @Override
    public void plant(DemoWorld world) {
        Instant starts = clock.instant().plus(Duration.ofDays(10));
        MeetingPlan plan =
                new MeetingPlan("Sitzung " + Canary.WORD, starts, starts.plus(Duration.ofHours(1)), Canary.WORD);
        ground.plant(world, body -> {
            String key = planning.plan(body.cooperation(), body.id(), plan, List.of("Bericht " + Canary.WORD));
            long meeting = meetings.byKey(body.cooperation(), key).id();
            invitation.invite(meeting);
            proposals.propose(meeting, proposal(starts.plus(Duration.ofDays(2))));
            demanding.demand(
                    body.cooperation(),
                    body.id(),
                    new NewDemand(
                            Canary.WORD,
                            List.of("Punkt " + Canary.WORD),
                            PortalTime.dayOf(starts).plusDays(5)));
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
