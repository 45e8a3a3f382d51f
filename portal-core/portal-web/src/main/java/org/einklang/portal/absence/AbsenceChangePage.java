package org.einklang.portal.absence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.PortalRequest;

/** The form for an absence that gets other days or another deputy. */
@Named
@RequestScoped
public class AbsenceChangePage extends AbsenceForm {

    @Inject
    private Absences absences;

    @Inject
    private PortalRequest address;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Absences.Away absence;

    private int version;

    @PostConstruct
    void load() {
        open();
        absence = absences.one(here(), getPerson().id(), address.part("absence"));
        fill(absence.from(), absence.until(), absence.deputy().orElse(null));
        version = absence.version();
    }

    /** Changes it and shows the person. */
    public void change() {
        recording().change(here(), absence.id(), firstDay(), lastDay(), standsIn(), version);
        showPerson("people.absence.changed");
    }

    /** Whether its first day lies behind: then that stays. */
    public boolean isBegun() {
        return absence.from().isBefore(PortalTime.dayOf(clock.instant()));
    }

    /** What was read, to be given back. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
