package org.einklang.portal.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.text.Texts;
import org.einklang.portal.directory.HungLogo;
import org.einklang.portal.web.AddressedRequest;

/** The logo of the cooperation in the address, for the frame around the page; costs no statement. */
@Named
@RequestScoped
public class ShownLogo {

    @Inject
    private AddressedRequest address;

    @Inject
    private Texts texts;

    /** Whether there is one. */
    public boolean isThere() {
        return address.isInCooperation() && address.logo().isPresent();
    }

    /** Where it lies; another picture has another address. */
    public String getAddress() {
        return "/c/" + address.cooperation().key() + "/about/logo.png?v="
                + address.logo().map(HungLogo::stamp).orElse("");
    }

    /** What it shows, for those who do not see it. */
    public String getText() {
        return address.logo()
                .map(HungLogo::text)
                .filter(text -> !text.isEmpty())
                .orElseGet(() ->
                        texts.get("cooperations.logo.of", address.cooperation().name()));
    }
}
