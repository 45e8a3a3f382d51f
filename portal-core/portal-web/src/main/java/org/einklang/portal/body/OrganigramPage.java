package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.web.PortalRequest;

/** Levels and bodies of the cooperation with who appointed whom. */
@Named
@RequestScoped
public class OrganigramPage {

    @Inject
    private BodyReading reading;

    @Inject
    private PortalRequest address;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Organigram organigram;

    @PostConstruct
    void load() {
        organigram = Organigram.of(reading.atWork(address.cooperation().id()));
    }

    public Organigram getOrganigram() {
        return organigram;
    }
}
