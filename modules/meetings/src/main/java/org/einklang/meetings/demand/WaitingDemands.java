package org.einklang.meetings.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.api.waiting.WaitingThing;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;

/** What was demanded waits for chair and secretary until they have called a meeting. */
@ApplicationScoped
class WaitingDemands implements WaitingSource {

    @Inject
    private Access access;

    @Inject
    private Demands demands;

    @Inject
    private Directory directory;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Override
    public String key() {
        return "meetings-demands";
    }

    @Override
    public List<WaitingThing> waiting(CooperationId cooperation, int limit) {
        List<MeetingDemand> open = demands.open(access.bodiesWhere(MeetingsPermission.PLAN, cooperation), limit);
        if (open.isEmpty()) {
            return List.of();
        }
        Set<BodyId> ids = open.stream().map(MeetingDemand::body).collect(Collectors.toSet());
        Map<BodyId, BodyCard> bodies = directory.bodies(ids);
        return open.stream()
                .flatMap(demand -> Stream.ofNullable(bodies.get(demand.body())).map(body -> thing(demand, body)))
                .toList();
    }

    private WaitingThing thing(MeetingDemand demand, BodyCard body) {
        return new WaitingThing(
                demand.key(),
                WaitingKind.DECIDE,
                texts.get("meetings.waits.demand", body.name()),
                addresses.page(demand.cooperation(), MeetingsModule.ID, "demands", demand.key()),
                texts.get("meetings.waits.demanded", demand.reason()),
                Deadlines.endOf(demand.lastDay()),
                List.of());
    }

    @Override
    public String answer(CooperationId cooperation, String id, String answer) {
        throw new NotVisible("a meeting is called on the page of the demand, not " + id);
    }
}
