package org.einklang.portal.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** {@code /c/{cooperation}/settings/levels}: what the levels of bodies are called here, in either language. */
@Named
@RequestScoped
public class SettingsLevelsPage {

    @Inject
    private LevelNaming naming;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    private final Map<String, String> german = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private int version;

    @PostConstruct
    void load() {
        LevelNaming.Seen seen = naming.toChange(address.cooperation().id());
        for (BodyLevel level : BodyLevel.values()) {
            german.put(level.name(), seen.names().own(level).german());
            english.put(level.name(), seen.names().own(level).english());
        }
        version = seen.version();
    }

    /** Calls them like this. */
    public void save() {
        Map<BodyLevel, LevelWording.Name> names = new EnumMap<>(BodyLevel.class);
        for (BodyLevel level : BodyLevel.values()) {
            names.put(level, new LevelWording.Name(typed(german, level), typed(english, level)));
        }
        naming.name(address.cooperation().id(), names, version);
        navigation.stay("cooperations.levels.saved");
    }

    private static String typed(Map<String, String> fields, BodyLevel level) {
        return Objects.requireNonNullElse(fields.get(level.name()), "");
    }

    /** German names by the constants of the levels. */
    public Map<String, String> getGerman() {
        return german;
    }

    /** English names by the constants of the levels. */
    public Map<String, String> getEnglish() {
        return english;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
