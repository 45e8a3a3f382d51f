package org.einklang.meetings.item;

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
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;

/** Papers of an item: who plans the meeting adds and removes them, and who presents the item, unless the meeting was cancelled. */
@ApplicationScoped
class ItemAttachments implements AttachmentHolder {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Override
    public boolean holds(ItemRef item) {
        return item.module().equals(MeetingsModule.ID) && item.type().equals(AgendaItem.TYPE);
    }

    @Override
    public boolean mayChange(ItemRef ref) {
        AgendaItem item = entities.find(AgendaItem.class, Long.valueOf(ref.id()));
        if (item == null || item.meeting().getState() == MeetingState.CANCELLED) {
            return false;
        }
        Meeting meeting = item.meeting();
        return access.may(MeetingsPermission.PLAN, meeting.scope())
                || access.me().equals(item.getOutline().presenter())
                        && access.may(MeetingsPermission.SEE, meeting.scope());
    }

    @Override
    public Set<ItemRef> existing(Collection<ItemRef> items) {
        return entities.createQuery("select i from AgendaItem i where i.id in :ids", AgendaItem.class)
                .setParameter(
                        "ids",
                        items.stream().map(item -> Long.valueOf(item.id())).toList())
                .getResultStream()
                .map(AgendaItem::ref)
                .collect(Collectors.toSet());
    }
}
