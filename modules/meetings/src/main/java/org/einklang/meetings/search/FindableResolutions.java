package org.einklang.meetings.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.planning.Meeting;
import org.jspecify.annotations.Nullable;

/** Resolutions by wording and number, in whichever state. */
@ApplicationScoped
class FindableResolutions implements SearchSource {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public String type() {
        return Resolution.TYPE;
    }

    @Override
    public String kind() {
        return "meetings.search.resolutions";
    }

    @Override
    public long count() {
        return Numbered.count(entities, "Resolution");
    }

    @Override
    public List<String> ids(String after, int most) {
        return Numbered.after(entities, "Resolution", after, most);
    }

    @Override
    public List<Findable> describe(Collection<String> ids) {
        return entities.createQuery(
                        "select r, m from Resolution r left join r.minutes n left join Meeting m on m.id = n.meetingId"
                                + " where r.id in :ids",
                        Object[].class)
                .setParameter("ids", Numbered.numbers(ids))
                .getResultStream()
                .map(row -> resolution((Resolution) row[0], (Meeting) row[1]))
                .toList();
    }

    /** @param meeting where it was proposed; null if it was found without one */
    private static Findable resolution(Resolution resolution, @Nullable Meeting meeting) {
        return Findable.of(resolution.ref(), resolution.cooperation(), resolution.title())
                .text(resolution.getWording(), meeting == null ? "" : meeting.getTitle())
                .words(Objects.requireNonNullElse(resolution.getNumber(), ""))
                .body(resolution.body())
                .day(meeting == null ? resolution.getDecided() : PortalTime.dayOf(meeting.getStarts()))
                .state("meetings.resolution.state." + resolution.getState())
                .seenBy(MeetingsPermission.SEE, resolution.scope());
    }
}
