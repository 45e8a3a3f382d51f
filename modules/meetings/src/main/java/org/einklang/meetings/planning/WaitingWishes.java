package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
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
import org.jspecify.annotations.Nullable;

/** What is wished for agendas waits for chair and secretary, who take it up or decline it on the page of the next meeting. */
@ApplicationScoped
class WaitingWishes implements WaitingSource {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private AgendaRequests requests;

    @Inject
    private Directory directory;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "meetings-wishes";
    }

    @Override
    public List<WaitingThing> waiting(CooperationId cooperation, int limit) {
        Set<BodyId> planned = access.bodiesWhere(MeetingsPermission.PLAN, cooperation);
        List<RequestCard> wishes =
                requests.waiting(planned).stream().limit(limit).toList();
        if (wishes.isEmpty()) {
            return List.of();
        }
        Set<BodyId> bodies = wishes.stream().map(wish -> wish.request().body()).collect(Collectors.toSet());
        Map<BodyId, String> next = next(bodies);
        Map<BodyId, BodyCard> named = directory.bodies(bodies);
        return wishes.stream()
                .flatMap(wish -> Stream.ofNullable(named.get(wish.request().body()))
                        .map(body -> thing(cooperation, wish, body, next.get(body.id()))))
                .toList();
    }

    /** The key of the next meeting of each body whose agenda can still be changed. */
    private Map<BodyId, String> next(Collection<BodyId> bodies) {
        return entities.createQuery(
                        "select m from Meeting m where m.bodyId in :bodies and m.state in :open and m.ends > :now"
                                + " order by m.starts, m.id",
                        Meeting.class)
                .setParameter("bodies", bodies.stream().map(BodyId::value).toList())
                .setParameter("open", List.of(MeetingState.PLANNED, MeetingState.INVITED))
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(Meeting::body, Meeting::getKey, (first, later) -> first));
    }

    private WaitingThing thing(CooperationId cooperation, RequestCard wish, BodyCard body, @Nullable String meeting) {
        String address = meeting == null
                ? addresses.page(cooperation, MeetingsModule.ID, "new") + "?" + MeetingRhythm.BODY + "=" + body.key()
                : addresses.page(cooperation, MeetingsModule.ID, meeting);
        return new WaitingThing(
                String.valueOf(wish.number()),
                WaitingKind.DECIDE,
                wish.request().title(),
                address,
                texts.get("meetings.waits.wished", body.name()),
                null,
                List.of());
    }

    @Override
    public String answer(CooperationId cooperation, String id, String answer) {
        throw new NotVisible("wishes are dealt with on the page of a meeting, not " + id);
    }
}
