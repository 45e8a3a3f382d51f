package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.NewRound;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundEnded;
import org.einklang.api.approval.RoundId;
import org.einklang.api.approval.RoundState;
import org.einklang.api.approval.Voter;
import org.einklang.api.item.ItemRef;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rounds in the database. Whoever answers, changes the text or ends a round first locks its row, so that of two who do
 * so at the same moment one waits for the other, on whichever node, and the round ends once.
 */
@ApplicationScoped
@Transactional
public class StoredRounds implements ApprovalRounds {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Spokespeople spokespeople;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    @Inject
    private Event<RoundEnded> ended;

    @Inject
    private Event<RoundAnswered> answered;

    @Override
    public RoundId open(NewRound order) {
        ApprovalRound round = new ApprovalRound(order, clock.instant());
        entities.persist(round);
        int place = 0;
        for (Voter voter : order.voters()) {
            entities.persist(new RoundVoter(round.id(), place++, voter));
        }
        notifications.tell(
                new Notification(round.cooperation(), "approvals.asked", round.about()),
                spokespeople.addressees(order.voters()));
        return round.roundId();
    }

    @Override
    public void answer(long number, String version, Choice choice, String reason) {
        RoundVoter voter = entities.find(RoundVoter.class, number);
        if (voter == null) {
            throw new NotVisible("no voter " + number);
        }
        ApprovalRound round = locked(voter.roundId());
        if (!spokespeople.mine(List.of(round.card(List.of(voter)))).contains(number)) {
            throw new NotVisible("may not speak for voter " + number);
        }
        entities.refresh(voter);
        Instant now = clock.instant();
        round.requireOpen(version, now);
        RoundCard.Answer former = voter.lastAnswer();
        if (former != null) {
            entities.persist(new FormerAnswer(voter.id(), former));
        }
        voter.answer(choice, reason, access.me(), now);
        answered.fire(new RoundAnswered(round.about(), round.cooperation(), choice));
        round.card(votersOf(round)).tally().early().ifPresent(state -> end(round, state, now));
    }

    @Override
    public void changed(ItemRef about, String version) {
        open(about).stream()
                .filter(round -> !round.isAbout(version))
                .forEach(round -> end(locked(round.id()), RoundState.VOIDED, clock.instant()));
    }

    @Override
    public void withdraw(RoundId id) {
        end(locked(id.value()), RoundState.VOIDED, clock.instant());
    }

    @Override
    public void prolong(RoundId id, Instant deadline) {
        locked(id.value()).prolong(deadline, clock.instant());
    }

    @Override
    public RoundCard round(RoundId id) {
        ApprovalRound round = existing(entities.find(ApprovalRound.class, id.value()), id.value());
        return round.card(votersOf(round));
    }

    @Override
    public Map<ItemRef, List<RoundCard>> about(Collection<ItemRef> things) {
        if (things.isEmpty()) {
            return Map.of();
        }
        List<ApprovalRound> rounds = entities.createQuery(
                        "select r from ApprovalRound r where r.itemModule in :modules and r.itemId in :ids order by r.id desc",
                        ApprovalRound.class)
                .setParameter(
                        "modules",
                        things.stream().map(ItemRef::module).distinct().toList())
                .setParameter("ids", things.stream().map(ItemRef::id).distinct().toList())
                .getResultStream()
                .filter(round -> things.contains(round.about()))
                .toList();
        Map<Long, List<RoundVoter>> voters = votersOf(rounds);
        return rounds.stream()
                .map(round -> round.card(voters.getOrDefault(round.id(), List.of())))
                .collect(Collectors.groupingBy(RoundCard::about));
    }

    @Override
    public Set<Long> mine(Collection<RoundCard> cards) {
        Instant now = clock.instant();
        return spokespeople.mine(cards.stream()
                .filter(round -> round.state().isOpen() && now.isBefore(round.deadline()))
                .toList());
    }

    /** The deadline is over: the round ends as its rule says. In a transaction of its own: a module may refuse to follow. */
    @Transactional(TxType.REQUIRES_NEW)
    public void close(long id) {
        ApprovalRound round = locked(id);
        Instant now = clock.instant();
        if (round.state().isOpen() && !now.isBefore(round.deadline())) {
            end(round, round.card(votersOf(round)).tally().late(), now);
        }
    }

    /** Reminds who has not answered yet, once, also if it ended or another node was faster since it was found due. */
    @Transactional(TxType.REQUIRES_NEW)
    public void remind(long id) {
        ApprovalRound round = locked(id);
        if (!round.remind(clock.instant())) {
            return;
        }
        notifications.remind(
                new Notification(round.cooperation(), "approvals.reminded", round.about()),
                spokespeople.addressees(votersOf(round).stream()
                        .filter(voter -> !voter.hasAnswered())
                        .map(RoundVoter::voter)
                        .toList()));
    }

    private void end(ApprovalRound round, RoundState state, Instant now) {
        if (round.end(state, now)) {
            ended.fire(new RoundEnded(
                    round.roundId(),
                    round.cooperation(),
                    round.about(),
                    round.card(List.of()).version(),
                    state));
        }
    }

    private ApprovalRound locked(long id) {
        ApprovalRound round = existing(entities.find(ApprovalRound.class, id, LockModeType.PESSIMISTIC_WRITE), id);
        entities.refresh(round);
        return round;
    }

    private static ApprovalRound existing(@Nullable ApprovalRound round, long id) {
        if (round == null) {
            throw new NotVisible("no round " + id);
        }
        return round;
    }

    private List<ApprovalRound> open(ItemRef about) {
        return entities.createQuery(
                        "select r from ApprovalRound r where r.itemModule = :module and r.itemType = :type"
                                + " and r.itemId = :id and r.state = :open",
                        ApprovalRound.class)
                .setParameter("module", about.module())
                .setParameter("type", about.type())
                .setParameter("id", about.id())
                .setParameter("open", RoundState.OPEN)
                .getResultList();
    }

    private List<RoundVoter> votersOf(ApprovalRound round) {
        return votersOf(List.of(round)).getOrDefault(round.id(), List.of());
    }

    private Map<Long, List<RoundVoter>> votersOf(List<ApprovalRound> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select v from RoundVoter v where v.roundId in :rounds order by v.roundId, v.place",
                        RoundVoter.class)
                .setParameter("rounds", rounds.stream().map(ApprovalRound::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(RoundVoter::roundId));
    }
}
