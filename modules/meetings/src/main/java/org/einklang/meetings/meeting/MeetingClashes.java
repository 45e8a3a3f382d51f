package org.einklang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    List<String> of(Meeting meeting) {
        Map<Occupant, List<Clash>> clashes = occupancy.clashes(meeting).stream()
                .collect(Collectors.groupingBy(Clash::occupant, LinkedHashMap::new, Collectors.toList()));
        if (clashes.isEmpty()) {
            return List.of();
        }
        Map<PersonId, PersonCard> people = directory.people(clashes.keySet().stream()
                .filter(Occupant::isPerson)
                .map(Occupant::person)
                .toList());
        return clashes.entrySet().stream()
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
