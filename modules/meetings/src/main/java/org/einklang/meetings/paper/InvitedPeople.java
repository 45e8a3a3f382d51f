package org.einklang.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.Meeting;

/** Who is invited to a meeting, by partner and with the role in which they come; before that, who would be. */
@ApplicationScoped
class InvitedPeople {

    private static final List<Role> LEADING = List.of(Role.CHAIR, Role.SECRETARY);

    @Inject
    private Invitees invitees;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    /** Partner, person and role, partner by partner. */
    List<List<String>> rows(Meeting meeting, Locale language) {
        Map<PersonId, Seat> seats = seats(meeting);
        Set<PersonId> invited =
                invitees.of(meeting.id()).stream().map(Invitee::person).collect(Collectors.toSet());
        List<PersonId> wanted = invited.isEmpty() ? List.copyOf(seats.keySet()) : List.copyOf(invited);
        Map<PersonId, PersonCard> people = directory.people(
                Stream.concat(wanted.stream(), seats.values().stream().flatMap(seat -> seat.deputisesFor().stream()))
                        .collect(Collectors.toSet()));
        return wanted.stream()
                .flatMap(person -> Stream.ofNullable(people.get(person)))
                .sorted(Comparator.comparing(PersonCard::partnerName).thenComparing(PersonCard::name))
                .map(card -> List.of(
                        card.partnerName(),
                        card.name(),
                        role(Optional.ofNullable(seats.get(card.id())), people, language)))
                .toList();
    }

    /** Who signs a letter about the meeting: the chair on that day, else the secretary, with the role; empty without either. */
    String signature(Meeting meeting, Locale language) {
        Map<PersonId, Seat> seats = seats(meeting);
        return LEADING.stream()
                .flatMap(role -> seats.values().stream().filter(seat -> seat.role() == role))
                .findFirst()
                .map(seat -> directory.person(seat.person()).name() + "\n" + text(language, "role." + seat.role()))
                .orElse("");
    }

    private String role(Optional<Seat> seat, Map<PersonId, PersonCard> people, Locale language) {
        return seat.map(one -> one.deputisesFor()
                        .flatMap(holder -> Optional.ofNullable(people.get(holder)))
                        .map(holder -> text(language, "deputises", text(language, "role." + one.role()), holder.name()))
                        .orElseGet(() -> text(language, "role." + one.role())))
                .orElseGet(() -> text(language, "role.NONE"));
    }

    private Map<PersonId, Seat> seats(Meeting meeting) {
        Map<PersonId, Seat> seats = new LinkedHashMap<>();
        directory
                .actingSeats(meeting.body(), PortalTime.dayOf(meeting.getStarts()))
                .forEach(seat -> seats.putIfAbsent(seat.person(), seat));
        return seats;
    }

    private String text(Locale language, String key, Object... arguments) {
        return texts.get(language, "meetings.invitation_paper." + key, arguments);
    }
}
