package org.einklang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;

/** Titles and addresses of meetings for other modules and the host. */
@ApplicationScoped
class MeetingItems implements ItemResolver {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Addresses addresses;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
        return entities.createQuery("select m from Meeting m where m.id in :ids", Meeting.class)
                .setParameter(
                        "ids", refs.stream().map(ref -> Long.valueOf(ref.id())).toList())
                .getResultStream()
                .filter(meeting -> access.may(MeetingsPermission.SEE, meeting.scope()))
                .map(meeting -> new ItemCard(
                        meeting.ref(),
                        meeting.getTitle(),
                        addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey())))
                .collect(Collectors.toMap(ItemCard::ref, card -> card));
    }
}
