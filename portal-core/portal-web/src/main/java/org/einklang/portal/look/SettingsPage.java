package org.einklang.portal.look;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** Where the coordinator chooses what the cooperation wears. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    private CooperationDressing dressing;

    @Inject
    private Themes themes;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    private String goneTheme = "";
    private String theme = Theme.HOUSE;
    private String colour = "";
    private int version;

    @PostConstruct
    void load() {
        CooperationDressing.Worn worn = dressing.worn(address.cooperation().id());
        String chosen = worn.look().theme();
        if (themes.theme(chosen).isPresent()) {
            theme = chosen;
        } else {
            goneTheme = chosen;
        }
        colour = worn.look().colour();
        version = worn.version();
    }

    /** Wears it and shows the page in the new look. */
    public void save() {
        dressing.choose(address.cooperation().id(), theme, colour, version);
        navigation.stay("core.look.saved");
    }

    public List<Theme> getThemes() {
        return themes.all();
    }

    /** Id of the theme that was chosen once and is no longer there; empty in most cases. */
    public String getGoneTheme() {
        return goneTheme;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getColour() {
        return colour;
    }

    public void setColour(String colour) {
        this.colour = colour;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
