package org.einklang.portal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.PersonId;

/** The drafts in the database. Each step is a short transaction of its own, beside whatever the page does. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class DraftStore {

    /** So many drafts a person has; a further one takes the place of the oldest. */
    static final int MOST = 100;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Keeps what was typed; says when. */
    public Instant keep(PersonId person, DraftPlace place, Typed typed) {
        Instant now = clock.instant();
        Draft draft = at(person, place.address()).stream()
                .filter(one -> one.form().equals(place.form()))
                .findFirst()
                .orElseGet(() -> begin(person, place, now));
        draft.take(typed, now);
        return now;
    }

    private Draft begin(PersonId person, DraftPlace place, Instant now) {
        List<Draft> oldest = entities.createQuery(
                        "select d from Draft d where d.personId = :person order by d.saved desc, d.id desc",
                        Draft.class)
                .setParameter("person", person.value())
                .setFirstResult(MOST - 1)
                .getResultList();
        oldest.forEach(entities::remove);
        forgetExpiredAt(person, place);
        Draft draft = new Draft(person, place, now);
        entities.persist(draft);
        return draft;
    }

    private void forgetExpiredAt(PersonId person, DraftPlace place) {
        entities.createQuery("delete from Draft d where d.personId = :person and d.address = :address"
                        + " and d.form = :form and d.saved < :limit")
                .setParameter("person", person.value())
                .setParameter("address", place.address())
                .setParameter("form", place.form())
                .setParameter("limit", clock.instant().minus(Draft.KEPT))
                .executeUpdate();
    }

    /** The person's drafts at this address that have not expired. */
    public List<Draft> at(PersonId person, String address) {
        return entities.createQuery(
                        "select d from Draft d where d.personId = :person and d.address = :address"
                                + " and d.saved >= :limit order by d.form",
                        Draft.class)
                .setParameter("person", person.value())
                .setParameter("address", address)
                .setParameter("limit", clock.instant().minus(Draft.KEPT))
                .getResultList();
    }

    /** Forgets the draft: its act has been done, or the person does not want it. */
    public void discard(PersonId person, DraftPlace place) {
        entities.createQuery("delete from Draft d where d.personId = :person and d.address = :address"
                        + " and d.form = :form")
                .setParameter("person", person.value())
                .setParameter("address", place.address())
                .setParameter("form", place.form())
                .executeUpdate();
    }

    /** Keeps a form that arrived without a session until its writer is back. */
    public void park(ParkedForm form) {
        entities.persist(form);
    }

    /** Takes the parked form of this person; somebody else gets nothing, and it stays where it is. */
    public Optional<ParkedForm> claim(ParkingToken token, PersonId person) {
        Optional<ParkedForm> found = Optional.ofNullable(entities.find(ParkedForm.class, token.hash()))
                .filter(form -> form.belongsTo(person) && !form.hasExpired(clock.instant()));
        found.ifPresent(entities::remove);
        return found;
    }

    /** Forgets what nobody has come back for. */
    public void forgetExpired() {
        entities.createQuery("delete from Draft d where d.saved < :limit")
                .setParameter("limit", clock.instant().minus(Draft.KEPT))
                .executeUpdate();
        entities.createQuery("delete from ParkedForm f where f.expires < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
