package org.einklang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.attachment.AttachmentHolder;
import org.einklang.api.item.ItemRef;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;

/** Papers of a meeting: who plans it adds and removes them, also those that are handed in afterwards, unless it was cancelled. */
@ApplicationScoped
class MeetingAttachments implements AttachmentHolder {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Override
    public boolean holds(ItemRef item) {
        return item.module().equals(MeetingsModule.ID) && item.type().equals(Meeting.TYPE);
    }

    @Override
    public boolean mayChange(ItemRef item) {
        Meeting meeting = entities.find(Meeting.class, Long.valueOf(item.id()));
        return meeting != null
                && meeting.getState() != MeetingState.CANCELLED
                && access.may(MeetingsPermission.PLAN, meeting.scope());
    }

    @Override
    public Set<ItemRef> existing(Collection<ItemRef> items) {
        return entities.createQuery("select m from Meeting m where m.id in :ids", Meeting.class)
                .setParameter(
                        "ids",
                        items.stream().map(item -> Long.valueOf(item.id())).toList())
                .getResultStream()
                .map(Meeting::ref)
                .collect(Collectors.toSet());
    }
}
