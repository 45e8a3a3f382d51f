package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** {@code /p/lindental/logo.png}: the logo of the cooperation, for the head of the pages. */
@ApplicationScoped
class LogoOutlet implements PublicOutlet {

    @Inject
    private PublicReading reading;

    @Override
    public String pattern() {
        return "logo.png";
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        return reading.logo(place.here()).map(png -> new PublicAnswer("image/png", png, Optional.empty()));
    }
}
