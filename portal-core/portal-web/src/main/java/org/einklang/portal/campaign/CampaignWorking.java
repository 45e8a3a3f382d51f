package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.einklang.api.campaign.CampaignId;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;

/** Does all the work of a campaign at once, for example data: there nobody can wait for the job. */
@ApplicationScoped
public class CampaignWorking {

    private static final JobId NONE = new JobId(0);

    @Inject
    private CampaignJob job;

    /** From the first part to the last. */
    @Transactional
    public void doAll(CampaignId campaign) {
        JobStep step = job.run(new JobWork(NONE, String.valueOf(campaign.value()), ""));
        while (!step.last()) {
            step = job.run(new JobWork(NONE, String.valueOf(campaign.value()), step.mark()));
        }
    }
}
