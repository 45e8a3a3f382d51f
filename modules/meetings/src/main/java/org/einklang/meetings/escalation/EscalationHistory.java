package org.einklang.meetings.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.minutes.Minutes;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.jspecify.annotations.Nullable;

/** Tells in words how often a group has talked about an item, what the minutes say of it, and what became of proposals. */
@ApplicationScoped
class EscalationHistory {

    /** Nobody reads about more meetings. */
    private static final int FEW = 6;

    private static final Locale LANGUAGE = Locale.GERMAN;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Texts texts;

    /** From the first meeting on, a line for each thing; at most what fits. */
    String of(AgendaItem item) {
        Deque<AgendaItem> called = new ArrayDeque<>();
        Optional<AgendaItem> one = Optional.of(item);
        while (one.isPresent() && called.size() < FEW) {
            called.addFirst(one.get());
            one = before(one.get());
        }
        Map<Long, Minutes> minutes = minutes(
                called.stream().map(AgendaItem::meeting).map(Meeting::id).toList());
        String all = called.stream()
                .flatMap(each -> lines(each, minutes.get(each.meeting().id())).stream())
                .collect(Collectors.joining("\n"));
        return all.length() <= Matter.LONGEST_HISTORY ? all : all.substring(0, Matter.LONGEST_HISTORY - 2) + " …";
    }

    /** The same item where it was called up before; it has the same title there. */
    private Optional<AgendaItem> before(AgendaItem item) {
        return Optional.ofNullable(item.carriedFrom())
                .map(meeting -> entities.find(Meeting.class, meeting))
                .flatMap(meeting -> meeting.getAgenda().stream()
                        .filter(one -> one.getTitle().equals(item.getTitle()))
                        .findFirst());
    }

    private Map<Long, Minutes> minutes(List<Long> meetings) {
        return entities.createQuery(
                        "select m.id, n from Minutes n, Meeting m where m.id = n.meetingId and m.id in :ids",
                        Object[].class)
                .setParameter("ids", meetings)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Minutes) row[1]));
    }

    private List<String> lines(AgendaItem item, @Nullable Minutes minutes) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                LANGUAGE,
                "meetings.escalation.talked",
                item.meeting().getTitle(),
                PortalTime.longDay(PortalTime.dayOf(item.meeting().getStarts()), LANGUAGE)));
        if (minutes != null) {
            minutes.getNotes().stream()
                    .filter(note ->
                            note.agendaItem() == item.id() && !note.getNote().isEmpty())
                    .forEach(note -> lines.add(note.getNote()));
            minutes.getResolutions().stream()
                    .filter(one -> one.agendaItem() == item.id())
                    .forEach(one -> lines.add(texts.get(
                            LANGUAGE,
                            "meetings.escalation.proposed",
                            one.getWording(),
                            texts.get(LANGUAGE, "meetings.resolution.state." + one.getOutcome()))));
        }
        return lines;
    }
}
