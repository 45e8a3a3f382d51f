package org.einklang.meetings.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** Approved minutes that were shared with a body whose meetings one sees, or with the partner one works for. */
@ApplicationScoped
class SharedReading {

    /** So many of the latest are listed. */
    private static final int MOST = 200;

    /** In place of a partner and a body that nobody has. */
    private static final long NONE = -1;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Meetings meetings;

    /** The meetings, the latest first. @throws NotVisible for who is nobody in the cooperation */
    List<Meeting> latest(CooperationId here) {
        return find(here, "", MOST).toList();
    }

    /** The meeting with this key. @throws NotVisible if its minutes were not shared with the person who acts */
    Meeting one(CooperationId here, String key) {
        return find(here, key, 1).findFirst().orElseThrow(() -> new NotVisible("no shared minutes of " + key));
    }

    private Stream<Meeting> find(CooperationId here, String key, int most) {
        boolean inside = access.may(MeetingsPermission.READ_SHARED, Scope.cooperation(here));
        Set<Long> bodies =
                meetings.visibleBodies(here).stream().map(BodyId::value).collect(Collectors.toSet());
        if (!inside && bodies.isEmpty()) {
            throw new NotVisible("nobody in " + here);
        }
        long partner = inside ? directory.person(access.me()).partner().value() : NONE;
        TypedQuery<Meeting> query = entities.createQuery(
                        "select m from Meeting m where m.cooperationId = :here"
                                + (key.isEmpty() ? "" : " and m.key = :key")
                                + " and m.id in (select s.meetingId from SharedMinutes s where s.cooperationId = :here"
                                + " and (s.reader.bodyId in :bodies or s.reader.partnerId = :partner)) order by m.starts desc, m.id desc",
                        Meeting.class)
                .setParameter("here", here.value())
                .setParameter("bodies", bodies.isEmpty() ? Set.of(NONE) : bodies)
                .setParameter("partner", partner)
                .setMaxResults(most);
        if (!key.isEmpty()) {
            query.setParameter("key", key);
        }
        return query.getResultStream();
    }
}
