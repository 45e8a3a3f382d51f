package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemCard;
import org.einklang.api.occupancy.Clash;
import org.einklang.api.occupancy.Occupancy;
import org.einklang.api.occupancy.Occupant;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.TimeSpan;

/**
 * Who and what is taken at the proposed times. Chair and secretary see it of everybody, because they have to choose; the
 * others of themselves alone: when colleagues are busy is no business of theirs.
 */
@ApplicationScoped
class PollClashes {

    @Inject
    private Occupancy occupancy;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    /**
     * The clashes of a poll, as far as the person who looks may know.
     *
     * @param all by occupant
     * @param room the place of the poll, null if it has none
     */
    record Known(Map<Occupant, List<Clash>> all, Optional<Occupant> room) {

        private List<Clash> of(Occupant occupant, TimeSpan time) {
            return all.getOrDefault(occupant, List.of()).stream()
                    .filter(clash -> clash.time().overlaps(time))
                    .toList();
        }
    }

    /** One statement; none for a poll that is over. */
    Known of(PollFile file, boolean decider) {
        DatePoll poll = file.poll();
        Optional<Occupant> room = poll.place().isEmpty()
                ? Optional.empty()
                : Optional.of(Occupant.room(poll.cooperation(), poll.place()));
        List<Occupant> asked = new ArrayList<>();
        if (poll.isOpen()) {
            Stream<PersonId> people =
                    decider ? file.asked().stream().map(DateAsked::person).filter(Objects::nonNull) : Stream.of();
            Stream.concat(people, Stream.of(access.me()))
                    .distinct()
                    .map(Occupant::of)
                    .forEach(asked::add);
            room.ifPresent(asked::add);
        }
        List<TimeSpan> times = file.proposals().stream().map(DateProposal::time).toList();
        return new Known(
                occupancy.clashes(poll.cooperation(), asked, times, poll.ref()).stream()
                        .collect(Collectors.groupingBy(Clash::occupant)),
                room);
    }

    /** That the person is taken then, and by what, if one may see that; empty if they are free or one may not know. */
    String of(Known known, PersonId person, TimeSpan time) {
        List<Clash> clashes = known.of(Occupant.of(person), time);
        if (clashes.isEmpty()) {
            return "";
        }
        String what = clashes.stream()
                .flatMap(clash -> clash.what().stream())
                .map(ItemCard::title)
                .distinct()
                .collect(Collectors.joining(", "));
        return what.isEmpty() ? texts.get("dates.busy") : texts.get("dates.busy_with", what);
    }

    boolean isPlaceTaken(Known known, TimeSpan time) {
        return known.room().filter(room -> !known.of(room, time).isEmpty()).isPresent();
    }
}
