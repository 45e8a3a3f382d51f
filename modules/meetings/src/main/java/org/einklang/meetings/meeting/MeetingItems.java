package org.einklang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.Minutes;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;

/** Titles and addresses of meetings, items of agendas, minutes and resolutions for other modules and the host. */
@ApplicationScoped
class MeetingItems implements ItemResolver {

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
        Map<ItemRef, ItemCard> cards = new HashMap<>();
        rows(refs, Meeting.TYPE, "select m, m from Meeting m where m.id in :ids")
                .forEach(row -> add(
                        cards,
                        (Meeting) row[0],
                        ((Meeting) row[0]).ref(),
                        ((Meeting) row[0]).getTitle(),
                        "meeting.state." + ((Meeting) row[0]).getState(),
                        ((Meeting) row[0]).getKey()));
        rows(refs, AgendaItem.TYPE, "select m, i from AgendaItem i join i.meeting m where i.id in :ids")
                .forEach(row -> add(
                        cards,
                        (Meeting) row[0],
                        ((AgendaItem) row[1]).ref(),
                        ((AgendaItem) row[1]).getTitle(),
                        "meeting.state." + ((Meeting) row[0]).getState(),
                        ((Meeting) row[0]).getKey(),
                        "items",
                        String.valueOf(((AgendaItem) row[1]).number())));
        rows(refs, Minutes.TYPE, "select m, n from Minutes n, Meeting m where m.id = n.meetingId and n.id in :ids")
                .forEach(row -> add(
                        cards,
                        (Meeting) row[0],
                        ((Minutes) row[1]).ref(),
                        texts.get("meetings.search.minutes_of", ((Meeting) row[0]).getTitle()),
                        "minutes.state." + ((Minutes) row[1]).getState(),
                        ((Meeting) row[0]).getKey(),
                        "minutes"));
        rows(
                        refs,
                        Resolution.TYPE,
                        "select m, r from Resolution r join r.minutes n join Meeting m on m.id = n.meetingId"
                                + " where r.id in :ids")
                .forEach(row -> add(cards, (Resolution) row[1], below((Meeting) row[0], (Resolution) row[1])));
        rows(
                        refs,
                        Resolution.TYPE,
                        "select r.id, r from Resolution r where r.written.title is not null and r.id in :ids")
                .forEach(row -> add(cards, (Resolution) row[1], "resolutions", ((Resolution) row[1]).key()));
        return cards;
    }

    private List<Object[]> rows(Collection<ItemRef> refs, String type, String question) {
        List<Long> ids = refs.stream()
                .filter(ref -> ref.type().equals(type))
                .map(ref -> Long.valueOf(ref.id()))
                .toList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(question, Object[].class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private void add(
            Map<ItemRef, ItemCard> cards, Meeting meeting, ItemRef ref, String title, String state, String... below) {
        add(cards, meeting.scope(), meeting.getCooperation(), new ItemCard(ref, title, "", "meetings." + state), below);
    }

    private void add(Map<ItemRef, ItemCard> cards, Resolution resolution, String... below) {
        String state = "meetings.resolution.state." + resolution.getState();
        add(
                cards,
                resolution.scope(),
                resolution.cooperation(),
                new ItemCard(resolution.ref(), resolution.title(), "", state),
                below);
    }

    /** With address and the word for its state, if it may be seen. */
    private void add(
            Map<ItemRef, ItemCard> cards, Scope scope, CooperationId cooperation, ItemCard card, String... below) {
        if (access.may(MeetingsPermission.SEE, scope)) {
            String page = addresses.page(cooperation, MeetingsModule.ID, below);
            cards.put(card.ref(), new ItemCard(card.ref(), card.title(), page, texts.get(card.state())));
        }
    }

    /** What has a number stands in the register; a proposal only in the minutes. */
    private static String[] below(Meeting meeting, Resolution resolution) {
        return resolution.getNumber() == null
                ? new String[] {meeting.getKey(), "minutes"}
                : new String[] {"resolutions", resolution.key()};
    }
}
