package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CacheStoreMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.approval.RoundState;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.jspecify.annotations.Nullable;

/** Rounds and voters out of the database; whoever changes a round takes it from {@link #locked}. */
@ApplicationScoped
class RoundRows {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** The round with this number. @throws NotVisible if there is none */
    ApprovalRound one(long id) {
        return existing(entities.find(ApprovalRound.class, id), id);
    }

    /** The same, as it is now; who else wants to change it waits. */
    ApprovalRound locked(long id) {
        ApprovalRound round = existing(entities.find(ApprovalRound.class, id, LockModeType.PESSIMISTIC_WRITE), id);
        entities.refresh(round);
        return round;
    }

    /** The voter with this number. @throws NotVisible if there is none */
    RoundVoter voter(long number) {
        RoundVoter voter = entities.find(RoundVoter.class, number);
        if (voter == null) {
            throw new NotVisible("no voter " + number);
        }
        return voter;
    }

    /** The same voter as it is now, after its round was locked. */
    RoundVoter asItIs(RoundVoter voter) {
        entities.refresh(voter);
        return voter;
    }

    /** Each of these voters with its round. */
    Map<RoundVoter, ApprovalRound> voters(Collection<Long> numbers) {
        Map<RoundVoter, ApprovalRound> found = new LinkedHashMap<>();
        if (!numbers.isEmpty()) {
            entities.createQuery(
                            "select v, r from RoundVoter v, ApprovalRound r where r.id = v.roundId and v.id in :numbers",
                            Object[].class)
                    .setParameter("numbers", numbers)
                    .getResultList()
                    .forEach(row -> found.put((RoundVoter) row[0], (ApprovalRound) row[1]));
        }
        return found;
    }

    /** The open rounds about a thing. */
    List<ApprovalRound> open(ItemRef about) {
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

    /** Voters in open rounds of a cooperation whom this query over v names. */
    List<RoundVoter> waiting(CooperationId cooperation, String which, Map<String, ?> parameters) {
        var query = entities.createQuery(
                        "select v from RoundVoter v, ApprovalRound r where r.id = v.roundId and r.state = :open"
                                + " and r.cooperationId = :cooperation and v.choice is null and " + which
                                + " order by v.roundId, v.place",
                        RoundVoter.class)
                .setParameter("open", RoundState.OPEN)
                .setParameter("cooperation", cooperation.value());
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The voters of a round, in their order. */
    List<RoundVoter> votersOf(ApprovalRound round) {
        return votersOf(List.of(round)).getOrDefault(round.id(), List.of());
    }

    /** The same as they are now, after the round was locked. */
    List<RoundVoter> votersNow(ApprovalRound round) {
        return entities.createQuery(
                        "select v from RoundVoter v where v.roundId = :round order by v.place", RoundVoter.class)
                .setParameter("round", round.id())
                .setHint("jakarta.persistence.cache.storeMode", CacheStoreMode.REFRESH)
                .getResultList();
    }

    /** The voters of each of these rounds, in their order. */
    Map<Long, List<RoundVoter>> votersOf(List<ApprovalRound> rounds) {
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

    private static ApprovalRound existing(@Nullable ApprovalRound round, long id) {
        if (round == null) {
            throw new NotVisible("no round " + id);
        }
        return round;
    }
}
