package org.einklang.meetings.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;

/** Minutes shared with a body by reference, for those who see its meetings. */
@ApplicationScoped
class SharedItems implements ItemResolver {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
        List<Long> numbers = refs.stream()
                .filter(ref -> ref.type().equals(SharedMinutes.TYPE))
                .map(ref -> Long.valueOf(ref.id()))
                .toList();
        return numbers.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select s, m from SharedMinutes s, Meeting m where m.id = s.meetingId and s.id in :ids",
                                Object[].class)
                        .setParameter("ids", numbers)
                        .getResultStream()
                        .filter(row -> isVisible((SharedMinutes) row[0], (Meeting) row[1]))
                        .collect(Collectors.toMap(
                                row -> ((SharedMinutes) row[0]).ref(),
                                row -> card((SharedMinutes) row[0], (Meeting) row[1])));
    }

    private boolean isVisible(SharedMinutes shared, Meeting meeting) {
        return shared.reader()
                .body()
                .filter(body -> access.may(MeetingsPermission.SEE, Scope.body(meeting.getCooperation(), body)))
                .isPresent();
    }

    private ItemCard card(SharedMinutes shared, Meeting meeting) {
        return new ItemCard(
                shared.ref(),
                meeting.getTitle(),
                addresses.page(meeting.getCooperation(), MeetingsModule.ID, "shared", meeting.getKey()),
                texts.get("meetings.sharing.list"));
    }
}
