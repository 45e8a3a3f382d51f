package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.api.time.PortalTime;

/** Whose word counts for which seat of a body today. */
@ApplicationScoped
class PollSeats {

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /**
     * The seats of a body as they act today.
     *
     * @param acting who sits there, and for whom
     */
    record Today(List<Seat> acting) {

        /** Who holds a seat, guests left out. */
        List<PersonId> holders() {
            return acting.stream()
                    .filter(seat -> seat.role() != Role.GUEST)
                    .map(Today::holder)
                    .distinct()
                    .toList();
        }

        /** The holders of the seats that have a vote, once for each seat. */
        List<PersonId> votes() {
            return acting.stream()
                    .filter(seat -> seat.votingRight() == VotingRight.VOTING)
                    .map(Today::holder)
                    .toList();
        }

        /** Who should be told what this person is asked: themselves, or who sits there for them. */
        Stream<PersonId> speakersFor(PersonId asked) {
            List<PersonId> deputies = acting.stream()
                    .filter(seat -> seat.deputisesFor().filter(asked::equals).isPresent())
                    .map(Seat::person)
                    .toList();
            return deputies.isEmpty() ? Stream.of(asked) : deputies.stream();
        }

        /** Whose row this person fills: their own, else that of somebody for whom they sit there. */
        Optional<DateAsked> rowOf(PersonId person, PollFile file) {
            return file.of(person)
                    .or(() -> acting.stream()
                            .filter(seat -> seat.person().equals(person))
                            .flatMap(seat -> seat.deputisesFor().stream())
                            .flatMap(holder -> file.of(holder).stream())
                            .findFirst());
        }

        private static PersonId holder(Seat seat) {
            return seat.deputisesFor().orElse(seat.person());
        }
    }

    Today of(BodyId body) {
        return new Today(directory.actingSeats(body, PortalTime.dayOf(clock.instant())));
    }
}
