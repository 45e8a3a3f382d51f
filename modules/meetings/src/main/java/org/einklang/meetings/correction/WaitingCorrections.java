package org.einklang.meetings.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.api.waiting.WaitingThing;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;

/** Corrections wait for the chair, unless the chair wrote them. */
@ApplicationScoped
class WaitingCorrections implements WaitingSource {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Override
    public String key() {
        return "meetings-corrections";
    }

    @Override
    public List<WaitingThing> waiting(CooperationId cooperation, int limit) {
        Set<BodyId> approved = access.bodiesWhere(MeetingsPermission.APPROVE_MINUTES, cooperation);
        return approved.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c, m from Correction c join c.minutes n, Meeting m where m.id = n.meetingId"
                                        + " and c.edition is null and c.writtenBy <> :me and m.bodyId in :bodies"
                                        + " order by c.id",
                                Object[].class)
                        .setParameter("me", access.me().value())
                        .setParameter(
                                "bodies", approved.stream().map(BodyId::value).toList())
                        .setMaxResults(limit)
                        .getResultStream()
                        .map(row -> thing((Correction) row[0], (Meeting) row[1]))
                        .toList();
    }

    private WaitingThing thing(Correction correction, Meeting meeting) {
        return new WaitingThing(
                String.valueOf(correction.id()),
                WaitingKind.DECIDE,
                texts.get("meetings.waits.correction", meeting.getTitle()),
                addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey(), "minutes"),
                texts.get(
                        "meetings.waits.correction_since",
                        PortalTime.longDay(PortalTime.dayOf(correction.written()), texts.locale())),
                null,
                List.of());
    }

    @Override
    public String answer(CooperationId cooperation, String id, String answer) {
        throw new NotVisible("corrections are dealt with on the page of the minutes, not " + id);
    }
}
