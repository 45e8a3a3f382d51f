package org.einklang.portal.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.campaign.CampaignCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.campaign.CampaignReading;
import org.einklang.portal.campaign.CampaignReading.Mine;
import org.einklang.portal.campaign.CampaignRow;
import org.einklang.portal.campaign.CampaignView;
import org.einklang.portal.campaign.EntryState;
import org.einklang.portal.directory.Partner;
import org.jspecify.annotations.Nullable;

/** One campaign about contacts: what waits for me, and for those who may see it how far everybody is. */
@Named
@RequestScoped
public class ContactCampaignPage {

    @Inject
    private ContactCampaigns campaigns;

    @Inject
    private CampaignReading reading;

    @Inject
    private Tables tables;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private CampaignCard campaign;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private CampaignView view;

    private List<Mine> mine = List.of();
    private List<Partner> visible = List.of();
    private @Nullable Table<CampaignRow> entries;
    private @Nullable LocalDate lastDay;

    @PostConstruct
    void load() {
        campaign = campaigns.one(here(), address.part("campaign"));
        lastDay = campaign.lastDay();
        mine = reading.mine(campaign);
        visible = reading.visible(campaign);
        view = reading.view(campaign, visible);
        if (!visible.isEmpty()) {
            entries = open();
        }
    }

    private Table<CampaignRow> open() {
        return tables.open(TableSpec.of("campaigns.entries", reading.rows(campaign, visible))
                .column("name", "campaigns.entry", CampaignRow::name)
                .column("partner", "campaigns.partner", CampaignRow::partner)
                .column("owner", "campaigns.owner", CampaignRow::owner)
                .column("asked", "campaigns.asked", CampaignRow::asked)
                .column("state", "campaigns.state", CampaignRow::words)
                .moments("answered", "campaigns.answered", CampaignRow::answered)
                .filter(Filter.choice(
                        "state",
                        "campaigns.state",
                        Stream.of(EntryState.values())
                                .map(state -> Choice.of(state, texts.get("campaigns.entry." + state)))
                                .toList()))
                .filter(Filter.choice(
                        "partner",
                        "campaigns.partner",
                        visible.stream()
                                .map(partner -> Choice.of(partner.id(), partner.shortName()))
                                .toList()))
                .notedWhenTaken(
                        new ItemRef(
                                "core", "campaign", String.valueOf(campaign.id().value())),
                        here()));
    }

    /** Gives more time. */
    public void extend() {
        LocalDate day = lastDay;
        if (day != null) {
            campaigns.extend(here(), campaign.key(), day);
            navigation.stay("campaigns.extended", PortalTime.longDay(day, texts.locale()));
        }
    }

    /** Ends it now. */
    public void end() {
        campaigns.end(here(), campaign.key());
        navigation.stay("campaigns.ended_now");
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    /** Whether the person may extend and end it, and it is open. */
    public boolean isRunner() {
        return campaign.isOpen() && campaigns.isRunner(here());
    }

    public CampaignCard getCampaign() {
        return campaign;
    }

    public CampaignView getView() {
        return view;
    }

    public List<Mine> getMine() {
        return mine;
    }

    /** Whether the person sees how far others are. */
    public boolean isProgressVisible() {
        return !visible.isEmpty();
    }

    public @Nullable Table<CampaignRow> getEntries() {
        return entries;
    }

    /** How far all of it is, in words, for those who may see it everywhere; else until when it runs. */
    public String getLead() {
        String day = PortalTime.longDay(campaign.lastDay(), texts.locale());
        return campaign.ended() == null
                ? texts.get("campaigns.until", day)
                : texts.get(
                        "campaigns.ran", day, PortalTime.longDay(PortalTime.dayOf(campaign.ended()), texts.locale()));
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
