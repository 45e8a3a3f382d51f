package org.einklang.portal.job;

import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Person;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** Somebody has the new job on its first day. */
@ApplicationScoped
class JobsBeginningOnce implements DoneOnce {

    private static final String MAIL = "einmal.beginn@x.example";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "people.job.job_beginning";
    }

    @Override
    @Transactional
    public Errand errand() {
        Person person = new Person(directory.person(stage.person(TEAM_CITY)).partner(), "Einmalprobe", "vorher", MAIL);
        entities.persist(person);
        Job job = new Job(person.personId(), person.partner(), null, "nachher", PortalTime.dayOf(clock.instant()));
        entities.persist(job);
        return new Errand("", clock.instant(), this::standing, List.of("nachher", true));
    }

    private List<Object> standing() {
        Person person = person();
        return List.of(person.function(), job(person.personId()).begun());
    }

    private Person person() {
        return Objects.requireNonNull(entities.createQuery("select p from Person p where p.mail = :mail", Person.class)
                .setParameter("mail", MAIL)
                .getSingleResult());
    }

    private Job job(PersonId person) {
        return Objects.requireNonNull(entities.createQuery("select j from Job j where j.personId = :person", Job.class)
                .setParameter("person", person.value())
                .getSingleResult());
    }

    @Override
    @Transactional
    public void tidyUp() {
        Person person = person();
        entities.remove(job(person.personId()));
        entities.remove(person);
    }
}
