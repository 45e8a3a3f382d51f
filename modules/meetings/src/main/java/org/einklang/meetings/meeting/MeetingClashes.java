package org.einklang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.item.ItemCard;
import org.einklang.api.occupancy.Clash;
import org.einklang.api.occupancy.Occupant;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.TimeSpan;
import org.einklang.meetings.invitation.MeetingOccupancy;
import org.einklang.meetings.planning.Meeting;

/** Tells who plans a meeting who and what is taken by something else at that time; a line for each person and the place. */
@ApplicationScoped
class MeetingClashes {

    private static final int FEW = 3;

    @Inject
    private MeetingOccupancy occupancy;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    /** When it is. */
    List<String> of(Meeting meeting) {
        return of(meeting, List.of(meeting.time())).getOrDefault(meeting.time(), List.of());
    }

    /** At each of several times; one question for all of them. A time at which nothing clashes is missing. */
    Map<TimeSpan, List<String>> of(Meeting meeting, Collection<TimeSpan> times) {
        List<Clash> all = times.isEmpty() ? List.of() : occupancy.clashes(meeting, times);
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, PersonCard> people = directory.people(all.stream()
                .map(Clash::occupant)
                .filter(Occupant::isPerson)
                .map(Occupant::person)
                .distinct()
                .toList());
        Map<TimeSpan, List<String>> lines = new HashMap<>();
        for (TimeSpan time : times) {
            List<String> here = lines(
                    all.stream().filter(clash -> clash.time().overlaps(time)).toList(), people);
            if (!here.isEmpty()) {
                lines.put(time, here);
            }
        }
        return lines;
    }

    private List<String> lines(List<Clash> clashes, Map<PersonId, PersonCard> people) {
        return clashes.stream()
                .collect(Collectors.groupingBy(Clash::occupant, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> texts.get("meetings.clash.line", name(one.getKey(), people), why(one.getValue())))
                .toList();
    }

    private static String name(Occupant occupant, Map<PersonId, PersonCard> people) {
        if (!occupant.isPerson()) {
            return occupant.name();
        }
        PersonCard card = people.get(occupant.person());
        return card == null ? "–" : card.name();
    }

    /** By what, as far as one may know; the first few of many. */
    private String why(List<Clash> clashes) {
        List<String> known = clashes.stream()
                .flatMap(clash -> clash.what().stream())
                .map(ItemCard::title)
                .distinct()
                .toList();
        if (known.isEmpty()) {
            return texts.get("meetings.clash.busy");
        }
        String first = known.stream().limit(FEW).collect(Collectors.joining(", "));
        return known.size() > FEW ? first + " …" : first;
    }
}
