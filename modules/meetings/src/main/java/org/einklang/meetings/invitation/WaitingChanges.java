package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.api.waiting.WaitingThing;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;

/**
 * What has changed of a meeting and was not told waits for chair and secretary. Who has joined or left the body is looked up for
 * the next meeting of each body only, which is a question to the directory for each.
 */
@ApplicationScoped
class WaitingChanges implements WaitingSource {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ToldMeetings told;

    @Inject
    private UntoldChanges untold;

    @Inject
    private ChangeWords words;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "meetings-changes";
    }

    @Override
    public List<WaitingThing> waiting(CooperationId cooperation, int limit) {
        Set<BodyId> bodies = access.bodiesWhere(MeetingsPermission.PLAN, cooperation);
        List<Meeting> invited = bodies.isEmpty() ? List.of() : invited(bodies);
        Map<Long, ToldMeeting> known = told.of(invited);
        Set<BodyId> seen = new HashSet<>();
        return invited.stream()
                .flatMap(meeting -> Stream.ofNullable(known.get(meeting.id()))
                        .map(before -> aspects(meeting, before, seen.add(meeting.body())))
                        .filter(aspects -> !aspects.isEmpty())
                        .map(aspects -> thing(meeting, aspects)))
                .limit(limit)
                .toList();
    }

    private List<Meeting> invited(Set<BodyId> bodies) {
        return entities.createQuery(
                        "select m from Meeting m where m.bodyId in :bodies"
                                + " and m.state = :invited and m.ends > :now order by m.starts, m.id",
                        Meeting.class)
                .setParameter("bodies", bodies.stream().map(BodyId::value).toList())
                .setParameter("invited", MeetingState.INVITED)
                .setParameter("now", clock.instant())
                .setHint("eclipselink.batch", "m.agenda")
                .getResultList();
    }

    private Set<ChangedAspect> aspects(Meeting meeting, ToldMeeting known, boolean next) {
        Set<ChangedAspect> aspects = EnumSet.noneOf(ChangedAspect.class);
        aspects.addAll(
                next
                        ? untold.of(meeting).map(MeetingChanges::aspects).orElse(Set.of())
                        : new MeetingChanges(known.content(), MeetingContent.of(meeting), List.of(), List.of())
                                .aspects());
        return aspects;
    }

    private WaitingThing thing(Meeting meeting, Set<ChangedAspect> aspects) {
        return new WaitingThing(
                String.valueOf(meeting.id()),
                WaitingKind.DECIDE,
                texts.get("meetings.waits.change", meeting.getTitle()),
                addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey()),
                texts.get("meetings.waits.changes", words.aspects(aspects, texts.locale())),
                meeting.getStarts(),
                List.of());
    }

    @Override
    public String answer(CooperationId cooperation, String id, String answer) {
        throw new NotVisible("changes are told on the page of the meeting, not " + id);
    }
}
