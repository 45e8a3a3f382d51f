package org.einklang.portal.occupancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.occupancy.Clash;
import org.einklang.api.occupancy.Firmness;
import org.einklang.api.occupancy.Occupancy;
import org.einklang.api.occupancy.Occupant;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.TimeSpan;
import org.einklang.portal.item.ItemCards;

/**
 * Keeps in the database who and what is taken. Whoever takes something for good first locks a row for each of its occupants
 * until the transaction ends, and looks only then: of two who want the same, on whichever nodes, the second sees what the
 * first has taken.
 */
@ApplicationScoped
@Transactional
public class StoredOccupancy implements Occupancy {

    private static final String OF_ITEM = " o where o.itemModule = :module and o.itemType = :type and o.itemId = :id";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ItemCards cards;

    @Inject
    private Directory directory;

    @Override
    public void take(
            CooperationId cooperation, ItemRef item, Collection<Occupant> occupants, TimeSpan time, Firmness firmness) {
        Set<Occupant> wanted = new LinkedHashSet<>(occupants);
        lock(item, firmness == Firmness.FIRM ? wanted : Set.of());
        replace(cooperation, item, wanted, time, firmness);
    }

    @Override
    public void move(ItemRef item, TimeSpan time) {
        List<Occupation> before = of(item);
        if (before.isEmpty()) {
            return;
        }
        Set<Occupant> taken = occupants(before);
        lock(item, taken);
        before.forEach(entities::detach);
        if (!occupants(of(item)).equals(taken)) {
            throw new OptimisticLockException("somebody else changed what " + item + " takes");
        }
        replace(before.get(0).cooperation(), item, taken, time, before.get(0).firmness());
    }

    @Override
    public void release(ItemRef item) {
        lock(item, Set.of());
        forget(item);
    }

    @Override
    public List<Clash> clashes(
            CooperationId here, Collection<Occupant> occupants, Collection<TimeSpan> times, ItemRef besides) {
        List<Occupation> found = during(occupants, times).stream()
                .filter(one -> !one.item().equals(besides))
                .toList();
        Map<ItemRef, ItemCard> seen = cards.resolve(found.stream()
                        .filter(one -> one.cooperation().equals(here))
                        .map(Occupation::item)
                        .toList())
                .cards();
        return found.stream()
                .map(one -> new Clash(one.occupant(), one.time(), one.firmness(), seen.get(one.item())))
                .toList();
    }

    private void replace(
            CooperationId cooperation, ItemRef item, Set<Occupant> wanted, TimeSpan time, Firmness firmness) {
        forget(item);
        if (firmness == Firmness.FIRM) {
            during(wanted, List.of(time)).stream()
                    .filter(one -> one.firmness() == Firmness.FIRM)
                    .findFirst()
                    .ifPresent(taken -> refuse(taken.occupant()));
        }
        wanted.forEach(occupant -> entities.persist(new Occupation(cooperation, item, occupant, time, firmness)));
        entities.flush();
    }

    /** Says who or which room is taken, and never by what: the one who asks may not be allowed to know. */
    private void refuse(Occupant occupant) {
        throw new RuleViolation("dates.occupied", occupant.isPerson() ? name(occupant.person()) : occupant.name());
    }

    /** A person may have left the portal, and still be booked. */
    private String name(PersonId person) {
        PersonCard card = directory.people(List.of(person)).get(person);
        return card == null ? "–" : card.name();
    }

    private List<Occupation> during(Collection<Occupant> occupants, Collection<TimeSpan> times) {
        if (occupants.isEmpty() || times.isEmpty()) {
            return List.of();
        }
        Instant first = times.stream()
                .map(TimeSpan::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant last =
                times.stream().map(TimeSpan::to).max(Comparator.naturalOrder()).orElseThrow();
        return entities.createQuery(
                        "select o from Occupation o where o.occupant in :occupants and o.ends > :first"
                                + " and o.starts < :last order by o.starts, o.id",
                        Occupation.class)
                .setParameter(
                        "occupants",
                        occupants.stream().map(Occupant::key).distinct().toList())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .filter(one -> times.stream().anyMatch(one.time()::overlaps))
                .toList();
    }

    /** The thing itself is locked as well: of two who replace what it takes, one comes after the other. */
    private void lock(ItemRef item, Collection<Occupant> occupants) {
        List<String> keys =
                new ArrayList<>(occupants.stream().map(Occupant::key).toList());
        keys.add(item.module() + "/" + item.type() + "/" + item.id());
        for (int row : OccupancyLock.of(keys)) {
            entities.find(OccupancyLock.class, row, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    private void forget(ItemRef item) {
        filled(item, entities.createQuery("delete from Occupation" + OF_ITEM)).executeUpdate();
    }

    private List<Occupation> of(ItemRef item) {
        var query = entities.createQuery("select o from Occupation" + OF_ITEM + " order by o.id", Occupation.class);
        filled(item, query);
        return query.getResultList();
    }

    private static Query filled(ItemRef item, Query query) {
        return query.setParameter("module", item.module())
                .setParameter("type", item.type())
                .setParameter("id", item.id());
    }

    private static Set<Occupant> occupants(List<Occupation> taken) {
        return Set.copyOf(taken.stream().map(Occupation::occupant).toList());
    }
}
