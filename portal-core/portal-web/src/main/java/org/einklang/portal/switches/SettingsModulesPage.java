package org.einklang.portal.switches;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.module.PortalModule;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** {@code /c/{cooperation}/settings/modules}: which modules the cooperation uses. */
@Named
@RequestScoped
public class SettingsModulesPage {

    @Inject
    private ModuleSwitching switching;

    @Inject
    private ModuleSwitches switches;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private List<Row> rows = List.of();

    /**
     * A module.
     *
     * @param id its id
     * @param name what it is called here
     * @param on whether the cooperation uses it
     */
    public record Row(String id, String name, boolean on) {}

    /** For the coordination office only. */
    @PostConstruct
    void load() {
        rows = switching.all(here()).stream()
                .map(module -> new Row(module.id(), name(module), !switches.isOff(here(), module.id())))
                .toList();
    }

    private String name(PortalModule module) {
        return module.menu().stream()
                .findFirst()
                .map(entry -> texts.get(entry.textKey()))
                .orElse(module.id());
    }

    /** Switches it off. */
    public void switchOff(String module) {
        switching.switchOff(here(), module);
        switches.read();
        navigation.stay("switches.is_off");
    }

    /** Switches it on. */
    public void switchOn(String module) {
        switching.switchOn(here(), module);
        switches.read();
        navigation.stay("switches.is_on");
    }

    public List<Row> getRows() {
        return rows;
    }

    private CooperationId here() {
        return address.cooperation().id();
    }
}
