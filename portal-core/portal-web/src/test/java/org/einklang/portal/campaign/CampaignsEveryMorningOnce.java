package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.einklang.api.campaign.CampaignCard;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.job.DoneOnce;

/** In the morning a campaign goes on, and however often it is woken it asks once. */
@ApplicationScoped
class CampaignsEveryMorningOnce implements DoneOnce {

    private static final String ASKED_ONCE = "1 entries, 1 mails";

    @Inject
    private ProbeCampaign probe;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "campaigns.job.morning";
    }

    @Override
    public Errand errand() {
        CampaignCard campaign = probe.runningWithANewEntry();
        return new Errand("", clock.instant(), () -> awaited(campaign), ASKED_ONCE);
    }

    /** The job that was woken is another one, which the portal does by itself. */
    private String awaited(CampaignCard campaign) {
        return Eventually.present(
                () -> Optional.of(probe.effect(campaign)).filter(effect -> !effect.endsWith(" 0 mails")),
                () -> "nobody was asked");
    }

    @Override
    public void tidyUp() {
        probe.tidyUp();
    }
}
