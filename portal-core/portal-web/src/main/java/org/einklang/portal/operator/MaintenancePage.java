package org.einklang.portal.operator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;

/** {@code /admin/maintenance}: closes the portal for work on it, and opens it again. */
@Named
@RequestScoped
public class MaintenancePage extends MomentForm {

    @Inject
    private MaintenanceKeeping keeping;

    @Inject
    private Maintenance maintenance;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private Optional<Closing> closing = Optional.empty();

    /** For administrators only. */
    @PostConstruct
    void load() {
        closing = keeping.closing();
    }

    /** Announces it; without a day it begins at once. */
    public void announce() {
        keeping.announce(new Closing(from().orElseGet(clock::instant), until(), text()));
        maintenance.read();
        navigation.stay("upkeep.maintenance.announced");
    }

    /** Opens the portal. */
    public void reopen() {
        keeping.reopen();
        maintenance.read();
        navigation.stay("upkeep.maintenance.reopened");
    }

    /** Whether it is announced or goes on. */
    public boolean isPlanned() {
        return closing.isPresent();
    }

    /** Whether it goes on. */
    public boolean isOn() {
        return closing.filter(one -> one.isOn(clock.instant())).isPresent();
    }

    /** How it stands, in words. */
    public String getState() {
        return texts.get("upkeep.maintenance." + (isOn() ? "is_on" : isPlanned() ? "is_planned" : "is_off"));
    }

    /** When it begins or began. */
    public String getBegins() {
        return closing.map(one -> PortalTime.shortMoment(one.begins(), texts.locale()))
                .orElse("");
    }

    /** When it will probably be over. */
    public String getEnds() {
        return closing.flatMap(Closing::endsAbout)
                .map(end -> PortalTime.shortMoment(end, texts.locale()))
                .orElseGet(() -> texts.get("upkeep.maintenance.nobody_knows"));
    }

    /** Why, for the reader. */
    public String getReason() {
        return closing.map(one -> one.reason().in(texts.locale())).orElse("");
    }
}
