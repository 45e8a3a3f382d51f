package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import org.einklang.api.campaign.CampaignState;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Jobs;
import org.einklang.api.job.Schedule;

/** Wakes every open campaign once a day, not before seven in the morning. */
@ApplicationScoped
class CampaignsEveryMorning implements JobHandler {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Jobs jobs;

    @Override
    public String kind() {
        return "campaigns.job.morning";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(7, 0));
    }

    @Override
    public JobStep run(JobWork work) {
        entities.createQuery("select c from Campaign c where c.state <> :ended", Campaign.class)
                .setParameter("ended", CampaignState.ENDED)
                .getResultList()
                .forEach(campaign -> jobs.submit(StoredCampaigns.work(campaign)));
        return JobStep.finished();
    }
}
