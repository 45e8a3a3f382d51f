package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.einklang.api.campaign.CampaignCard;
import org.einklang.testkit.job.DoneOnce;

/** An entry that came is asked about once. */
@ApplicationScoped
class CampaignJobOnce implements DoneOnce {

    @Inject
    private ProbeCampaign probe;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return CampaignJob.KIND;
    }

    @Override
    public Errand errand() {
        CampaignCard campaign = probe.runningWithANewEntry();
        return new Errand(
                String.valueOf(campaign.id().value()),
                clock.instant(),
                () -> probe.effect(campaign),
                "1 entries, 1 mails");
    }

    @Override
    public void tidyUp() {
        probe.tidyUp();
    }
}
