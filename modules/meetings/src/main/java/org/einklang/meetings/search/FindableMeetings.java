package org.einklang.meetings.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;

/** Meetings by title, place and agenda with all that is said of its items. */
@ApplicationScoped
class FindableMeetings implements SearchSource {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public String type() {
        return Meeting.TYPE;
    }

    @Override
    public String kind() {
        return "meetings.search.meetings";
    }

    @Override
    public long count() {
        return Numbered.count(entities, "Meeting");
    }

    @Override
    public List<String> ids(String after, int most) {
        return Numbered.after(entities, "Meeting", after, most);
    }

    @Override
    public List<Findable> describe(Collection<String> ids) {
        List<Long> numbers = Numbered.numbers(ids);
        Map<Long, String> agendas = entities.createQuery(
                        "select m.id, i from AgendaItem i join i.meeting m where m.id in :ids order by i.position",
                        Object[].class)
                .setParameter("ids", numbers)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(row -> ((AgendaItem) row[1]).words(), Collectors.joining(" · "))));
        Map<Long, Set<PersonId>> invited = entities.createQuery(
                        "select i.meetingId, i.personId from Invitee i where i.meetingId in :ids", Object[].class)
                .setParameter("ids", numbers)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(row -> new PersonId((Long) row[1]), Collectors.toSet())));
        return entities.createQuery("select m from Meeting m where m.id in :ids", Meeting.class)
                .setParameter("ids", numbers)
                .getResultStream()
                .map(meeting -> Findable.of(meeting.ref(), meeting.getCooperation(), meeting.getTitle())
                        .text(agendas.getOrDefault(meeting.id(), ""), meeting.getPlace())
                        .words(meeting.getKey())
                        .body(meeting.body())
                        .people(invited.getOrDefault(meeting.id(), Set.of()))
                        .day(PortalTime.dayOf(meeting.getStarts()))
                        .state("meetings.meeting.state." + meeting.getState())
                        .seenBy(MeetingsPermission.SEE, meeting.scope()))
                .toList();
    }
}
