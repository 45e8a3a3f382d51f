package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.deadline.BodyMeetings;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;

/**
 * Tells when bodies met and meet. A meeting took place if people were invited to it and it is over, whether minutes have
 * been begun or not; one to which nobody was invited did not.
 */
@ApplicationScoped
class MeetingRhythm implements BodyMeetings {

    /** The parameter that tells the form for which body. */
    static final String BODY = "body";

    /** So few bodies are named to the database; otherwise it reads all of the cooperation. */
    private static final int FEW = 12;

    private static final List<MeetingState> TOOK_PLACE =
            List.of(MeetingState.INVITED, MeetingState.IN_PROGRESS, MeetingState.CLOSED);
    private static final List<MeetingState> TO_COME =
            List.of(MeetingState.PLANNED, MeetingState.INVITED, MeetingState.IN_PROGRESS);

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Addresses addresses;

    @Override
    public Map<BodyId, Days> days(CooperationId cooperation, Collection<BodyId> bodies, Instant now) {
        Map<BodyId, Days> days = new HashMap<>();
        read("max(m.starts)", "m.ends < :now", cooperation, bodies, now, TOOK_PLACE)
                .forEach((body, day) -> days.put(body, new Days(day, null)));
        read("min(m.starts)", "m.ends >= :now", cooperation, bodies, now, TO_COME)
                .forEach((body, day) -> days.merge(body, new Days(null, day), Days::and));
        return days;
    }

    private Map<BodyId, LocalDate> read(
            String day,
            String when,
            CooperationId cooperation,
            Collection<BodyId> bodies,
            Instant now,
            List<MeetingState> states) {
        boolean few = bodies.size() <= FEW;
        var statement = entities.createQuery(
                        "select m.bodyId, " + day + " from Meeting m where m.cooperationId = :cooperation"
                                + (few ? " and m.bodyId in :bodies" : "") + " and " + when
                                + " and m.state in :states group by m.bodyId",
                        Object[].class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("now", now)
                .setParameter("states", states);
        if (few) {
            statement.setParameter("bodies", bodies.stream().map(BodyId::value).toList());
        }
        return statement
                .getResultStream()
                .collect(Collectors.toMap(row -> new BodyId((Long) row[0]), row -> PortalTime.dayOf((Instant) row[1])));
    }

    @Override
    public Optional<String> planning(BodyCard body) {
        return access.may(MeetingsPermission.PLAN, Scope.body(body.cooperation(), body.id()))
                ? Optional.of(
                        addresses.page(body.cooperation(), MeetingsModule.ID, "new") + "?" + BODY + "=" + body.key())
                : Optional.empty();
    }
}
