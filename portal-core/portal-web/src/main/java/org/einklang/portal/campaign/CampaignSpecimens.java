package org.einklang.portal.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.job.JobProgress;
import org.einklang.api.text.Texts;

/** What the style guide shows of campaigns; all of it invented. */
@Named
@RequestScoped
public class CampaignSpecimens {

    @Inject
    private Texts texts;

    /** One that begins. */
    public CampaignView getStarting() {
        return new CampaignView(
                "run",
                texts.get("campaigns.state.STARTING"),
                new JobProgress(JobProgress.State.RUNNING, 400, 2000),
                List.of());
    }

    /** One that runs. */
    public CampaignView getRunning() {
        return new CampaignView(
                "run",
                texts.get("campaigns.state.RUNNING"),
                null,
                List.of(
                        partner("styleguide.accord.agency", 12, 12, 0),
                        partner(
                                "styleguide.accord.jobcenter",
                                9,
                                17,
                                1,
                                "styleguide.bodies.chair2",
                                "styleguide.bodies.chair3"),
                        partner("styleguide.accord.city", 0, 14, 0, "styleguide.bodies.chair1")));
    }

    /** One that has ended with gaps. */
    public CampaignView getEnded() {
        return new CampaignView(
                "warn",
                texts.get("campaigns.state.ENDED"),
                null,
                List.of(partner("styleguide.accord.agency", 11, 12, 0, "styleguide.bodies.chair3")));
    }

    private CampaignView.PartnerProgress partner(String name, long answered, long all, long nobody, String... waiting) {
        return new CampaignView.PartnerProgress(
                texts.get(name),
                answered,
                all,
                texts.get("campaigns.answered_of", answered, all),
                nobody == 0 ? "" : texts.get("campaigns.nobody", nobody),
                Stream.of(waiting)
                        .map(one -> texts.get("campaigns.waiting", texts.get(one), 1))
                        .toList());
    }
}
