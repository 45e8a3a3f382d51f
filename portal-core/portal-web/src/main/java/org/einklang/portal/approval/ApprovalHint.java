package org.einklang.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.web.PortalRequest;

/** How much waits for an answer, for the start page. */
@Named
@RequestScoped
public class ApprovalHint {

    @Inject
    private WaitingVoices waiting;

    @Inject
    private PortalRequest address;

    private int number = -1;

    /** How many; read once for a page. */
    public int getNumber() {
        if (number < 0) {
            number = waiting.in(address.cooperation().id()).voices().size();
        }
        return number;
    }
}
