package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import org.einklang.api.RuleViolation;
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
    private RoundRows rows;

    @Inject
    private Access access;

    @Inject
    private Spokespeople spokespeople;

    @Inject
    private VoiceSuccession succession;

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
                spokespeople.addressees(round.cooperation(), order.voters()));
        return round.roundId();
    }

    @Override
    public void answer(long number, String version, Choice choice, String reason) {
        RoundVoter voter = rows.voter(number);
        ApprovalRound round = rows.locked(voter.roundId());
        succession.passOn(round);
        if (!spokespeople.mine(List.of(round.card(List.of(voter)))).contains(number)) {
            throw refusal(voter);
        }
        Instant now = clock.instant();
        round.requireOpen(version, now);
        RoundCard.Answer former = voter.lastAnswer();
        if (former != null) {
            entities.persist(new FormerAnswer(voter.id(), former));
        }
        voter.answer(choice, reason, access.me(), now);
        answered.fire(new RoundAnswered(round.about(), round.cooperation(), choice));
        round.card(rows.votersOf(round)).tally().early().ifPresent(state -> end(round, state, now));
    }

    /** Who had the voice is told that it is somebody else's now; for everybody else there is none. */
    private RuntimeException refusal(RoundVoter voter) {
        return voter.concerns(access.me())
                ? new RuleViolation("approvals.passed_on")
                : new NotVisible("may not speak for voter " + voter.id());
    }

    @Override
    public void changed(ItemRef about, String version) {
        rows.open(about).stream()
                .filter(round -> !round.isAbout(version))
                .forEach(round -> end(rows.locked(round.id()), RoundState.VOIDED, clock.instant()));
    }

    @Override
    public void withdraw(RoundId id) {
        end(rows.locked(id.value()), RoundState.VOIDED, clock.instant());
    }

    @Override
    public void prolong(RoundId id, Instant deadline) {
        rows.locked(id.value()).prolong(deadline, clock.instant());
    }

    @Override
    public RoundCard round(RoundId id) {
        ApprovalRound round = rows.one(id.value());
        return marked(round);
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
        return cards(rounds).stream().collect(Collectors.groupingBy(RoundCard::about));
    }

    /** These rounds as pages show them; a handful of statements. */
    List<RoundCard> cards(List<ApprovalRound> rounds) {
        Map<Long, List<RoundVoter>> voters = rows.votersOf(rounds);
        return spokespeople.marked(rounds.stream()
                .map(round -> round.card(voters.getOrDefault(round.id(), List.of())))
                .toList());
    }

    private RoundCard marked(ApprovalRound round) {
        return cards(List.of(round)).get(0);
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
        ApprovalRound round = rows.locked(id);
        Instant now = clock.instant();
        if (round.state().isOpen() && !now.isBefore(round.deadline())) {
            end(round, marked(round).tally().late(), now);
        }
    }

    /** Reminds who has not answered yet, once, also if it ended or another node was faster since it was found due. */
    @Transactional(TxType.REQUIRES_NEW)
    public void remind(long id) {
        ApprovalRound round = rows.locked(id);
        if (!round.remind(clock.instant())) {
            return;
        }
        notifications.remind(
                new Notification(round.cooperation(), "approvals.reminded", round.about()),
                spokespeople.addressees(
                        round.cooperation(),
                        rows.votersOf(round).stream()
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
}
