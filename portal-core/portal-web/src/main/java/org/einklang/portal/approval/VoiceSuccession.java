package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.access.Role;
import org.einklang.api.approval.RoundState;
import org.einklang.api.approval.Voter;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.body.HeldSeat;
import org.einklang.portal.body.Membership;
import org.einklang.portal.rights.RoleGiven;

/**
 * Voices of open rounds change hands: those of seats when a seat does ({@link SeatHeirs}), those of contacts on the day after
 * the last one of who leaves, those of partners when they get another head. Who has a voice from now on is asked, unless the
 * predecessor has answered: that answer stays.
 */
@ApplicationScoped
public class VoiceSuccession {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private RoundRows rows;

    @Inject
    private SuccessorAsking asking;

    @Inject
    private Clock clock;

    /** Rounds in which somebody may have inherited a voice; one statement. */
    public List<Long> due() {
        String held = "select %1$s from Membership %1$s where %1$s.bodyId = v.bodyId and %1$s.partnerId = v.partnerId"
                + " and %1$s.standsInFor is null and %1$s.from <= :today"
                + " and (%1$s.until is null or %1$s.until >= :today)";
        return entities.createQuery(
                        "select distinct v.roundId from RoundVoter v, ApprovalRound r where r.id = v.roundId"
                                + " and r.state = :open and (v.successorFrom <= :today or (v.kind = :seat"
                                + " and not exists (" + held.formatted("m") + " and m.personId = v.personId)"
                                + " and exists (" + held.formatted("n") + " and n.votingRight = :voting"
                                + " and not exists (select w from RoundVoter w where w.roundId = v.roundId"
                                + " and w.kind = :seat and w.personId = n.personId))))",
                        Long.class)
                .setParameter("open", RoundState.OPEN)
                .setParameter("seat", Voter.Kind.SEAT)
                .setParameter("voting", VotingRight.VOTING)
                .setParameter("today", today())
                .getResultList();
    }

    /** Passes on what is due in this round. In a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public void passOn(long id) {
        passOn(rows.locked(id));
    }

    /** The same for a round that is locked; one that is over stays as it was. */
    @Transactional(TxType.MANDATORY)
    public void passOn(ApprovalRound round) {
        if (!round.state().isOpen()) {
            return;
        }
        List<RoundVoter> voters = rows.votersNow(round);
        Map<Long, PersonId> heirs = new HashMap<>();
        voters.forEach(voter -> voter.promised(today()).ifPresent(successor -> heirs.put(voter.id(), successor)));
        heirs.putAll(new SeatHeirs(seats(voters, PortalTime.dayOf(round.opened())), today())
                .of(voters.stream().map(RoundVoter::voice).toList()));
        voters.stream().filter(voter -> heirs.containsKey(voter.id())).forEach(voter -> {
            voter.passTo(Objects.requireNonNull(heirs.get(voter.id())));
            if (!voter.hasAnswered()) {
                asking.ask(round, voter.voter());
            }
        });
    }

    /** Another head speaks for the partner from now on, and is asked what the partner has not answered yet. */
    void headed(@Observes RoleGiven given) {
        if (given.role() == Role.PARTNER_LEAD
                && given.cooperation().isPresent()
                && given.partner().isPresent()) {
            rows.waiting(
                            given.cooperation().get(),
                            "v.kind = :kind and v.partnerId = :partner",
                            Map.of(
                                    "kind",
                                    Voter.Kind.PARTNER,
                                    "partner",
                                    given.partner().get().value()))
                    .forEach(voter -> asking.ask(rows.one(voter.roundId()), List.of(given.person())));
        }
    }

    private List<HeldSeat> seats(List<RoundVoter> voters, LocalDate from) {
        List<Long> bodies = voters.stream()
                .map(voter -> voter.voter().body())
                .filter(Objects::nonNull)
                .map(BodyId::value)
                .distinct()
                .toList();
        return bodies.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m from Membership m where m.bodyId in :bodies and m.standsInFor is null"
                                        + " and (m.until is null or m.until >= :from)",
                                Membership.class)
                        .setParameter("bodies", bodies)
                        .setParameter("from", from)
                        .getResultStream()
                        .map(Membership::held)
                        .toList();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
