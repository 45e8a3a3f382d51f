package org.einklang.portal.contact;

import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Person;
import org.einklang.portal.login.Newcomers;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** The entry of somebody who has left names the successor. */
@ApplicationScoped
class ContactSuccessionOnce implements DoneOnce {

    private static final String REMIT = "Einmalnachfolge";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Stage stage;

    @Inject
    private ContactStage contacts;

    @Inject
    private ContactKeeping keeping;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Clock clock;

    private final List<String> named = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();

    @Override
    public String kind() {
        return ContactSuccession.KIND;
    }

    @Override
    @Transactional
    public Errand errand() {
        PersonId leaving = newcomers.without("Einmalgang");
        PersonId successor = newcomers.without("Einmalfolge");
        people.addAll(List.of(leaving, successor));
        named.add(contacts.naming(TEAM_CITY, leaving, REMIT, "", null));
        entities.find(Person.class, leaving.value()).leaveAfter(contacts.today().minusDays(1));
        String order = leaving.value() + " " + contacts.here().value() + " " + successor.value();
        return new Errand(order, clock.instant(), this::responsible, List.of(successor.value()));
    }

    private List<Long> responsible() {
        return entities.createQuery("select c.personId from Contact c where c.remit = :remit", Long.class)
                .setParameter("remit", REMIT)
                .getResultList();
    }

    @Override
    public void tidyUp() {
        named.forEach(key -> stage.as(COORDINATOR, () -> keeping.remove(contacts.here(), key)));
        newcomers.forget(people);
        named.clear();
        people.clear();
    }

    /** What waits for the day after a last day waits no more. */
    @Transactional
    void forget() {
        entities.createQuery("delete from StoredJob j where j.kind = :kind")
                .setParameter("kind", ContactSuccession.KIND)
                .executeUpdate();
    }
}
