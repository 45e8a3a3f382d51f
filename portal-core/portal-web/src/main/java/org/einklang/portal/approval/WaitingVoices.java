package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundState;
import org.einklang.api.approval.Voter;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.item.ItemCards;

/**
 * What waits for an answer of the person who looks, on things of all modules: voices of their own, of seats in which they
 * deputise, and of the partner whose head they are. The number of statements grows neither with rounds nor with bodies.
 */
@ApplicationScoped
public class WaitingVoices {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private StoredRounds rounds;

    @Inject
    private ItemCards items;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * What waits.
     *
     * @param voices the most urgent first
     * @param incomplete whether a module could not say what its things are called, so that some are missing
     */
    public record Waiting(List<WaitingVoice> voices, boolean incomplete) {}

    /**
     * A voice that has not been given, in a round that is open.
     *
     * @param round the round
     * @param voice whose
     * @param item the thing
     */
    public record WaitingVoice(RoundCard round, RoundCard.Voice voice, ItemCard item) {}

    /** What waits in this cooperation. */
    public Waiting in(CooperationId cooperation) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        List<RoundCard> open = rounds.cards(perhapsMine(cooperation));
        Set<Long> mine = rounds.mine(open);
        List<RoundCard> asked = open.stream()
                .filter(round -> round.voices().stream().anyMatch(voice -> waits(voice, mine)))
                .toList();
        ItemCards.Resolved resolved =
                items.resolve(asked.stream().map(RoundCard::about).toList());
        return new Waiting(waiting(asked, mine, resolved.cards()), resolved.incomplete());
    }

    private static List<WaitingVoice> waiting(List<RoundCard> asked, Set<Long> mine, Map<ItemRef, ItemCard> cards) {
        List<WaitingVoice> voices = new ArrayList<>();
        for (RoundCard round : asked) {
            ItemCard card = cards.get(round.about());
            if (card != null) {
                round.voices().stream()
                        .filter(voice -> waits(voice, mine))
                        .forEach(voice -> voices.add(new WaitingVoice(round, voice, card)));
            }
        }
        return voices;
    }

    private static boolean waits(RoundCard.Voice voice, Set<Long> mine) {
        return voice.answer() == null && mine.contains(voice.number());
    }

    /** Open rounds in which the person, somebody for whom they deputise, or their partner is asked. */
    private List<ApprovalRound> perhapsMine(CooperationId cooperation) {
        Instant now = clock.instant();
        PersonId me = access.me();
        return entities.createQuery(
                        "select r from ApprovalRound r where r.cooperationId = :cooperation and r.state = :open"
                                + " and r.deadline > :now and exists (select v from RoundVoter v where v.roundId = r.id"
                                + " and v.choice is null and (v.personId in :people"
                                + " or (v.kind = :partner and v.partnerId = :own)))"
                                + " order by r.deadline, r.id",
                        ApprovalRound.class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("open", RoundState.OPEN)
                .setParameter("now", now)
                .setParameter("people", meAndHolders(me, PortalTime.dayOf(now)))
                .setParameter("partner", Voter.Kind.PARTNER)
                .setParameter("own", directory.person(me).partner().value())
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Long> meAndHolders(PersonId me, LocalDate today) {
        List<Long> people = new ArrayList<>(entities.createQuery(
                        "select distinct m.personId from Deputising d, Membership m where m.id = d.seatId"
                                + " and d.personId = :me and d.from <= :today and d.until >= :today",
                        Long.class)
                .setParameter("me", me.value())
                .setParameter("today", today)
                .getResultList());
        people.add(me.value());
        return people;
    }
}
