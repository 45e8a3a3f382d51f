package org.einklang.portal.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.portal.web.AddressedRequest;

/** Which of the pages about bodies somebody may go to. */
@Named
@RequestScoped
public class BodyNav {

    @Inject
    private BodyRights rights;

    @Inject
    private AddressedRequest address;

    public boolean isCoordinator() {
        return rights.isCoordinator(address.cooperation().id());
    }
}
