package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.text.Folded;
import org.einklang.portal.directory.DirectoryChanged.Act;
import org.einklang.portal.directory.Participation.Kind;
import org.jspecify.annotations.Nullable;

/** Keeps the partners of a cooperation: who takes part, how, and in which order they are shown. */
@ApplicationScoped
public class PartnerKeeping {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private SharedPartners shared;

    @Inject
    private Event<DirectoryChanged> changed;

    /** A new partner takes part from now on, as the last one in lists. */
    @Transactional
    public PartnerId add(CooperationId cooperation, String name, String shortName, Kind kind) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        requireFree(cooperation, null, name, shortName);
        Partner partner = new Partner(name, shortName);
        entities.persist(partner);
        entities.persist(new Participation(
                cooperation, partner, participations(cooperation).size() + 1, kind));
        changed.fire(DirectoryChanged.partner(cooperation, Act.PARTNER_ADDED, partner.partnerId()));
        return partner.partnerId();
    }

    /**
     * Another name, or another way to take part; both count as one thing, so that nobody overwrites a colleague.
     *
     * @param seen the version that the person saw
     * @throws RuleViolation if the coordinator would shut themself out
     * @throws OptimisticLockException if somebody else was faster
     */
    @Transactional
    public void change(CooperationId cooperation, PartnerId id, String name, String shortName, Kind kind, int seen) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        Partner partner = belonging.partner(cooperation, id);
        if (partner.version() != seen) {
            throw new OptimisticLockException("partner " + id);
        }
        entities.lock(partner, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        requireFree(cooperation, id, name, shortName);
        Person me = entities.find(Person.class, access.me().value());
        if (kind == Kind.LIMITED && me.partner().equals(id)) {
            throw new RuleViolation("people.partner.own_stays_full").at("kind");
        }
        boolean renamed = !partner.name().equals(name);
        partner.rename(name, shortName);
        participations(cooperation).stream()
                .filter(part -> part.partner() == id.value())
                .forEach(part -> part.takePart(kind));
        changed.fire(DirectoryChanged.partner(cooperation, Act.PARTNER_CHANGED, id));
        if (renamed) {
            shared.renamed(cooperation, id);
        }
    }

    /** Stands one place further up in all lists; the first one stays. */
    @Transactional
    public void moveUp(CooperationId cooperation, PartnerId id) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        belonging.partner(cooperation, id);
        List<Participation> parts = new ArrayList<>(participations(cooperation));
        int place = 0;
        while (parts.get(place).partner() != id.value()) {
            place++;
        }
        if (place > 0) {
            parts.add(place - 1, parts.remove(place));
        }
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).moveTo(i + 1);
        }
        changed.fire(DirectoryChanged.partner(cooperation, Act.PARTNER_MOVED, id));
    }

    private void requireFree(CooperationId cooperation, @Nullable PartnerId self, String name, String shortName) {
        if (name.isBlank()) {
            throw new RuleViolation("people.partner.name_missing").at("name");
        }
        if (shortName.isBlank()) {
            throw new RuleViolation("people.partner.short_name_missing").at("shortName");
        }
        entities.createQuery(
                        "select r from Partner r, Participation t where t.partnerId = r.id"
                                + " and t.cooperationId = :cooperation",
                        Partner.class)
                .setParameter("cooperation", cooperation.value())
                .getResultStream()
                .filter(other -> !other.partnerId().equals(self))
                .forEach(other -> {
                    if (Folded.of(other.name()).equals(Folded.of(name))) {
                        throw new RuleViolation("people.partner.name_taken").at("name");
                    }
                    if (Folded.of(other.shortName()).equals(Folded.of(shortName))) {
                        throw new RuleViolation("people.partner.name_taken").at("shortName");
                    }
                });
    }

    private List<Participation> participations(CooperationId cooperation) {
        return entities.createQuery(
                        "select t from Participation t where t.cooperationId = :cooperation order by t.position",
                        Participation.class)
                .setParameter("cooperation", cooperation.value())
                .getResultList();
    }
}
