package org.einklang.portal.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.einklang.portal.directory.WornLook;

/** Where browsers find what a look consists of. */
@ApplicationScoped
public class WornFiles {

    @Inject
    private Themes themes;

    /** Addresses of the style sheets, the one that refines last. */
    public List<String> styles(WornLook worn) {
        List<String> styles = new ArrayList<>();
        themes.house().ifPresent(house -> styles.add(house.address("theme.css")));
        refinement(worn).ifPresent(theme -> styles.add(theme.address("theme.css")));
        Colour.of(worn.colour()).ifPresent(colour -> styles.add(OwnColourStyle.address(colour)));
        return styles;
    }

    /** Addresses of the fonts, to be fetched while the styles still load. */
    public List<String> fonts() {
        return themes.house()
                .map(theme -> List.of(
                        theme.address("fonts/FiraSans-Regular.woff2"), theme.address("fonts/FiraSans-SemiBold.woff2")))
                .orElse(List.of());
    }

    /** Address of the file that holds every icon and light of the house. */
    public String icons() {
        return themes.houseAddress("icons.svg").orElse("");
    }

    /** Address of the logo; its part {@code #logo} takes the colour of the text around it. */
    public String logo(WornLook worn) {
        return refinement(worn)
                .filter(Theme::hasLogo)
                .or(themes::house)
                .map(theme -> theme.address("logo.svg"))
                .orElse("");
    }

    /** The theme of the cooperation, unless it is that of the house or has been taken out. */
    private Optional<Theme> refinement(WornLook worn) {
        return themes.theme(worn.theme()).filter(theme -> !theme.isHouse());
    }
}
