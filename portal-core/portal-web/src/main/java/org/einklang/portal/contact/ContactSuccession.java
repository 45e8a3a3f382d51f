package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobOrder;
import org.einklang.api.job.JobProgress;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Jobs;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.DirectoryChanged;
import org.einklang.portal.directory.Person;

/**
 * Puts the successor into the entries that name somebody who leaves, as the person or as the deputy, on the day after the
 * last one. Whoever stays after all is named as before.
 */
@ApplicationScoped
class ContactSuccession implements JobHandler {

    static final String KIND = "contacts.job.succession";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Jobs jobs;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    /** The entries that name this person. */
    List<Contact> naming(PersonId person, CooperationId here) {
        return entities.createQuery(
                        "select c from Contact c where c.cooperationId = :here"
                                + " and (c.personId = :person or c.deputyPersonId = :person) order by c.id",
                        Contact.class)
                .setParameter("here", here.value())
                .setParameter("person", person.value())
                .getResultList();
    }

    /** The successor follows on the day after the last one, or now if that is over; what was wished before is forgotten. */
    @Transactional(Transactional.TxType.MANDATORY)
    void pass(PersonId leaving, PersonId successor, CooperationId here, LocalDate lastDay) {
        String who = leaving.value() + " " + here.value() + " ";
        forget(who);
        if (lastDay.isBefore(today())) {
            replace(leaving, successor, here);
        } else if (!naming(leaving, here).isEmpty()) {
            jobs.submit(JobOrder.of(KIND, who + successor.value())
                    .at(PortalTime.instantOf(lastDay.plusDays(1), LocalTime.MIDNIGHT)));
        }
    }

    /** Whoever stays after all keeps their entries. */
    void stays(@Observes DirectoryChanged changed) {
        if (changed.act() == DirectoryChanged.Act.PERSON_STAYS) {
            forget(changed.subject().id() + " " + changed.where().value() + " ");
        }
    }

    private void forget(String who) {
        entities.createQuery(
                        "delete from StoredJob j where j.kind = :kind and j.state = :waiting and j.argument like :who")
                .setParameter("kind", KIND)
                .setParameter("waiting", JobProgress.State.WAITING)
                .setParameter("who", who + "%")
                .executeUpdate();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public JobStep run(JobWork work) {
        String[] numbers = work.argument().split(" ");
        PersonId leaving = new PersonId(Long.parseLong(numbers[0]));
        Person person = entities.find(Person.class, leaving.value());
        if (person != null
                && person.lastDay().map(last -> last.isBefore(today())).orElse(true)) {
            replace(leaving, new PersonId(Long.parseLong(numbers[2])), new CooperationId(Long.parseLong(numbers[1])));
        }
        return JobStep.finished();
    }

    /** A contact person is of the entry's partner; where a successor is not, the name stays, and is marked. */
    private void replace(PersonId leaving, PersonId successor, CooperationId here) {
        Person before = entities.find(Person.class, leaving.value());
        Person next = entities.find(Person.class, successor.value());
        if (before == null || next == null || next.hasLeft(today())) {
            return;
        }
        for (Contact contact : naming(leaving, here)) {
            if (!leaving.equals(contact.person()) || contact.partner().equals(next.partner())) {
                contact.describe(contact.entry().passedOn(leaving, before.mail(), successor));
                changes.changed(contact.ref());
            }
        }
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
