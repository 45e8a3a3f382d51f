package org.einklang.portal.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.einklang.api.NotVisible;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** Starts a campaign about contacts. */
@Named
@RequestScoped
public class ContactCampaignNewPage {

    @Inject
    private ContactCampaigns campaigns;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    private String title = "";
    private @Nullable LocalDate lastDay;

    @PostConstruct
    void load() {
        if (!campaigns.isRunner(address.cooperation().id())) {
            throw new NotVisible("starts no campaign");
        }
    }

    /** Starts it and shows it. */
    public void start() {
        LocalDate day = lastDay;
        if (day != null) {
            String key = campaigns.start(address.cooperation().id(), title, day);
            navigation.to(addresses.page(address.cooperation().id(), "contacts", "campaigns", key), "campaigns.begun");
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
