package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.Voter;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.StoredDirectory;

/**
 * Who may speak for a voter today: for a seat its holder, as long as it is held, and the deputy who acts; for a partner its
 * head. One statement for each kind of voter, whatever the number of rounds and bodies.
 */
@ApplicationScoped
public class Spokespeople {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Clock clock;

    private record Side(CooperationId cooperation, PartnerId partner) {}

    /** Of these rounds' voters those for whom the person who acts may answer. */
    Set<Long> mine(Collection<RoundCard> rounds) {
        PersonId me = access.me();
        Map<BodyId, List<Seat>> seats = seatsToday(voters(rounds));
        return rounds.stream()
                .flatMap(round -> round.voices().stream()
                        .filter(voice -> speaksFor(me, voice.voter(), round.cooperation(), seats))
                        .map(RoundCard.Voice::number))
                .collect(Collectors.toSet());
    }

    /** Who should be told that these are asked: of a seat the one who acts today, of a partner its heads. */
    List<PersonId> addressees(CooperationId cooperation, Collection<Voter> voters) {
        Map<BodyId, List<Seat>> seats = seatsToday(voters);
        Map<Side, Set<PersonId>> heads = heads(cooperation, voters);
        return voters.stream()
                .flatMap(voter -> switch (voter.kind()) {
                    case PERSON -> Stream.ofNullable(voter.person());
                    case PARTNER -> heads.getOrDefault(new Side(cooperation, voter.partner()), Set.of()).stream();
                    case SEAT -> seatsOf(voter, seats).map(Seat::person);
                })
                .distinct()
                .toList();
    }

    /** The open ones of these rounds, with those voices marked that nobody can give today; the others as they are. */
    List<RoundCard> marked(List<RoundCard> rounds) {
        List<RoundCard> open =
                rounds.stream().filter(round -> round.state().isOpen()).toList();
        List<Voter> voters = voters(open);
        Map<BodyId, List<Seat>> seats = seatsToday(voters);
        Set<PersonId> gone = gone(voters);
        Map<Side, Set<PersonId>> heads = new HashMap<>();
        open.stream()
                .map(RoundCard::cooperation)
                .distinct()
                .forEach(cooperation -> heads.putAll(heads(cooperation, voters)));
        return rounds.stream()
                .map(round -> !round.state().isOpen()
                        ? round
                        : round.with(round.voices().stream()
                                .map(voice -> isVacant(voice.voter(), round.cooperation(), seats, gone, heads)
                                        ? voice.leftVacant()
                                        : voice)
                                .toList()))
                .toList();
    }

    private static boolean isVacant(
            Voter voter,
            CooperationId cooperation,
            Map<BodyId, List<Seat>> seats,
            Set<PersonId> gone,
            Map<Side, Set<PersonId>> heads) {
        return switch (voter.kind()) {
            case PERSON -> voter.person() != null && gone.contains(voter.person());
            case PARTNER -> !heads.containsKey(new Side(cooperation, voter.partner()));
            case SEAT -> seatsOf(voter, seats).findAny().isEmpty();
        };
    }

    private boolean speaksFor(PersonId me, Voter voter, CooperationId cooperation, Map<BodyId, List<Seat>> seats) {
        return switch (voter.kind()) {
            case PERSON -> me.equals(voter.person());
            case PARTNER ->
                access.may(ApprovalPermission.ANSWER_FOR_PARTNER, new Scope.OfPartner(cooperation, voter.partner()));
            case SEAT ->
                seatsOf(voter, seats)
                        .anyMatch(seat -> seat.person().equals(me)
                                || seat.deputisesFor().filter(me::equals).isPresent());
        };
    }

    private static Stream<Seat> seatsOf(Voter voter, Map<BodyId, List<Seat>> seats) {
        return voter.body() == null
                ? Stream.empty()
                : seats.getOrDefault(voter.body(), List.of()).stream()
                        .filter(seat ->
                                seat.deputisesFor().orElse(seat.person()).equals(voter.person())
                                        && seat.partner().equals(voter.partner()));
    }

    private Map<BodyId, List<Seat>> seatsToday(Collection<Voter> voters) {
        Set<BodyId> bodies =
                voters.stream().map(Voter::body).filter(Objects::nonNull).collect(Collectors.toSet());
        return directory.actingSeats(bodies, today());
    }

    private Set<PersonId> gone(Collection<Voter> voters) {
        List<Long> people = voters.stream()
                .filter(voter -> voter.kind() == Voter.Kind.PERSON && voter.person() != null)
                .map(voter -> Objects.requireNonNull(voter.person()).value())
                .distinct()
                .toList();
        return people.isEmpty()
                ? Set.of()
                : entities.createQuery(
                                "select p.id from Person p where p.id in :people and p.lastDay < :today", Long.class)
                        .setParameter("people", people)
                        .setParameter("today", today())
                        .getResultStream()
                        .map(PersonId::new)
                        .collect(Collectors.toSet());
    }

    private Map<Side, Set<PersonId>> heads(CooperationId cooperation, Collection<Voter> voters) {
        List<Long> partners = voters.stream()
                .filter(voter -> voter.kind() == Voter.Kind.PARTNER)
                .map(voter -> voter.partner().value())
                .distinct()
                .toList();
        Map<Side, Set<PersonId>> heads = new HashMap<>();
        if (!partners.isEmpty()) {
            entities.createQuery(
                            "select r.partnerId, r.personId from RoleAssignment r, Person p where r.role = :lead"
                                    + " and r.withdrawnOn is null and r.cooperationId = :cooperation"
                                    + " and r.partnerId in :partners and p.id = r.personId and p.partnerId = r.partnerId"
                                    + " and (p.lastDay is null or p.lastDay >= :today)",
                            Object[].class)
                    .setParameter("lead", Role.PARTNER_LEAD)
                    .setParameter("cooperation", cooperation.value())
                    .setParameter("partners", partners)
                    .setParameter("today", today())
                    .getResultStream()
                    .forEach(row -> heads.computeIfAbsent(
                                    new Side(cooperation, new PartnerId((Long) row[0])), none -> new HashSet<>())
                            .add(new PersonId((Long) row[1])));
        }
        return heads;
    }

    private static List<Voter> voters(Collection<RoundCard> rounds) {
        return rounds.stream()
                .flatMap(round -> round.voices().stream())
                .map(RoundCard.Voice::voter)
                .toList();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
