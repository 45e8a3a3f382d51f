package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.module.FileSource;
import org.einklang.api.web.PortalRequest;

/** The logo at {@code /c/lindental/about/logo.png}, for the members of the cooperation. */
@ApplicationScoped
class LogoFile implements FileSource {

    @Inject
    private LogoKeeping logos;

    @Inject
    private PortalRequest address;

    @Override
    public String module() {
        return "about";
    }

    @Override
    public String pattern() {
        return "logo.png";
    }

    @Override
    public boolean isPicture() {
        return true;
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        return logos.picture(address.cooperation().id()).map(bytes -> new Content("logo.png", "image/png", bytes));
    }
}
