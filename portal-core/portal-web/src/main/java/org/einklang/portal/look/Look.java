package org.einklang.portal.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How this page looks to this reader; for the template and the house tags. */
@Named
@RequestScoped
public class Look {

    @Inject
    private Themes themes;

    /** Addresses of the style sheets, the one that refines last. */
    public List<String> getStyles() {
        return themes.house().map(theme -> List.of(theme.address("theme.css"))).orElse(List.of());
    }

    /** Addresses of the fonts, to be fetched while the styles still load. */
    public List<String> getFonts() {
        return themes.house()
                .map(theme -> List.of(
                        theme.address("fonts/FiraSans-Regular.woff2"), theme.address("fonts/FiraSans-SemiBold.woff2")))
                .orElse(List.of());
    }

    /** Address of the file that holds every icon and light of the house. */
    public String getIcons() {
        return themes.house().map(theme -> theme.address("icons.svg")).orElse("");
    }

    /** Address of the logo; its part {@code #logo} takes the colour of the text around it. */
    public String getLogo() {
        return themes.house().map(theme -> theme.address("logo.svg")).orElse("");
    }
}
