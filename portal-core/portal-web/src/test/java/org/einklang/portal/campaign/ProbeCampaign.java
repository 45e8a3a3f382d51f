package org.einklang.portal.campaign;

import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TRAINING_CITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.einklang.api.campaign.CampaignCard;
import org.einklang.api.campaign.CampaignState;
import org.einklang.api.campaign.Campaigns;
import org.einklang.api.campaign.NewCampaign;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.time.PortalTime;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.server.Stage;

/** A campaign about {@link ProbeSource} that runs, to which an entry comes afterwards. */
@ApplicationScoped
class ProbeCampaign {

    @Inject
    private Campaigns campaigns;

    @Inject
    private ProbeSource entries;

    @Inject
    private Directory directory;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager manager;

    /** Its job has nothing to do any more, and then there is an entry. */
    CampaignCard runningWithANewEntry() {
        entries.clear();
        stage.as(
                COORDINATOR,
                () -> campaigns.start(new NewCampaign(
                        here(),
                        ProbeSource.KIND,
                        "Einmal",
                        PortalTime.dayOf(clock.instant()).plusDays(30))));
        CampaignCard running = Eventually.present(
                () -> campaigns.of(here(), ProbeSource.KIND).stream()
                        .filter(one -> one.state() == CampaignState.RUNNING)
                        .findFirst(),
                () -> "no campaign runs");
        var owner = directory.person(stage.person(TRAINING_CITY));
        entries.put("once", owner.partner(), owner.id());
        return running;
    }

    /** How many entries it has, and how many mails it has sent. */
    String effect(CampaignCard campaign) {
        long asked = manager.createQuery("select count(e) from AskedEntry e where e.campaignId = :id", Long.class)
                .setParameter("id", campaign.id().value())
                .getSingleResult();
        long mails = manager.createQuery(
                        "select count(m) from OutboxMail m where m.itemType = 'campaign' and m.itemId = :id",
                        Long.class)
                .setParameter("id", String.valueOf(campaign.id().value()))
                .getSingleResult();
        return asked + " entries, " + mails + " mails";
    }

    void tidyUp() {
        campaigns.of(here(), ProbeSource.KIND).stream()
                .filter(CampaignCard::isOpen)
                .forEach(one -> stage.as(COORDINATOR, () -> campaigns.end(one.id())));
        entries.clear();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
