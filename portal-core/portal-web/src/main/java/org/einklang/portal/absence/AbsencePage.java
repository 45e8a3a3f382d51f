package org.einklang.portal.absence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.einklang.api.time.PortalTime;

/** The form for a new absence; from today on, with everything else to be filled in. */
@Named
@RequestScoped
public class AbsencePage extends AbsenceForm {

    @Inject
    private Clock clock;

    @PostConstruct
    void load() {
        open();
        fill(PortalTime.dayOf(clock.instant()), null, null);
    }

    /** Records it and shows the person. */
    public void record() {
        recording().record(here(), getPerson().id(), firstDay(), lastDay(), standsIn());
        showPerson("people.absence.recorded");
    }
}
