package org.einklang.portal.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.einklang.api.item.ItemRef;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.Unit;
import org.jspecify.annotations.Nullable;

/** Lets jobs begin whose day has come. */
@ApplicationScoped
public class JobsBeginning implements JobHandler {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "people.job.job_beginning";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofHours(1));
    }

    @Override
    @Transactional
    public JobStep run(JobWork work) {
        turn();
        return JobStep.finished();
    }

    /** Lets all begin whose day has come. */
    @Transactional
    public void turn() {
        entities.createQuery(
                        "select j from Job j where j.begun = false and j.from <= :today order by j.from", Job.class)
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .getResultList()
                .forEach(this::begin);
    }

    /** A unit that was dissolved meanwhile, or went elsewhere, is no reason not to begin. */
    private void begin(Job job) {
        Unit unit = job.unit().map(id -> entities.find(Unit.class, id.value())).orElse(null);
        job.begin(entities.find(Person.class, job.person().value()), ofPartner(job, unit));
        changes.changed(
                new ItemRef("core", "person", String.valueOf(job.person().value())));
    }

    private static @Nullable Unit ofPartner(Job job, @Nullable Unit unit) {
        return unit != null && unit.partnerId() == job.partner().value() ? unit : null;
    }
}
