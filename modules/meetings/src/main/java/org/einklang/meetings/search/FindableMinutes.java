package org.einklang.meetings.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.Minutes;
import org.einklang.meetings.minutes.MinutesNote;
import org.einklang.meetings.planning.Meeting;

/** Minutes by what they note; who sees the meeting sees them, drafts as well. */
@ApplicationScoped
class FindableMinutes implements SearchSource {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Texts texts;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public String type() {
        return Minutes.TYPE;
    }

    @Override
    public String kind() {
        return "meetings.search.minutes";
    }

    @Override
    public long count() {
        return Numbered.count(entities, "Minutes");
    }

    @Override
    public List<String> ids(String after, int most) {
        return Numbered.after(entities, "Minutes", after, most);
    }

    @Override
    public List<Findable> describe(Collection<String> ids) {
        List<Long> numbers = Numbered.numbers(ids);
        Map<Long, String> notes = entities.createQuery(
                        "select m.id, n from MinutesNote n join n.minutes m where m.id in :ids order by n.id",
                        Object[].class)
                .setParameter("ids", numbers)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(row -> ((MinutesNote) row[1]).getNote(), Collectors.joining("\n"))));
        return entities.createQuery(
                        "select n, m from Minutes n, Meeting m where m.id = n.meetingId and n.id in :ids",
                        Object[].class)
                .setParameter("ids", numbers)
                .getResultStream()
                .map(row -> minutes((Minutes) row[0], (Meeting) row[1], notes))
                .toList();
    }

    private Findable minutes(Minutes minutes, Meeting meeting, Map<Long, String> notes) {
        return Findable.of(
                        minutes.ref(),
                        meeting.getCooperation(),
                        texts.get(Locale.GERMAN, "meetings.search.minutes_of", meeting.getTitle()))
                .text(notes.getOrDefault(minutes.id(), ""))
                .words(meeting.getKey(), texts.get(Locale.ENGLISH, "meetings.search.minutes_of", ""))
                .body(meeting.body())
                .people(Set.of(minutes.author()))
                .day(PortalTime.dayOf(meeting.getStarts()))
                .state("meetings.minutes.state." + minutes.getState())
                .seenBy(MeetingsPermission.SEE, meeting.scope());
    }
}
