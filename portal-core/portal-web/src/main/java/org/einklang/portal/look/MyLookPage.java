package org.einklang.portal.look;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.web.Navigation;

/** Where everybody chooses how the pages look to them. */
@Named
@RequestScoped
public class MyLookPage {

    @Inject
    private PersonLooks looks;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    private PersonLook.Brightness brightness = PersonLook.Brightness.DEVICE;
    private PersonLook.Contrast contrast = PersonLook.Contrast.DEVICE;
    private PersonLook.Density density = PersonLook.Density.COMFORTABLE;
    private PersonLook.Shortcuts shortcuts = PersonLook.Shortcuts.ON;

    @PostConstruct
    void load() {
        PersonLook look = looks.of(access.me());
        brightness = look.brightness();
        contrast = look.contrast();
        density = look.density();
        shortcuts = look.shortcuts();
    }

    /** Remembers it and shows the page in the new look. */
    public void save() {
        looks.choose(brightness, contrast, density, shortcuts);
        navigation.stay("core.mylook.saved");
    }

    public List<PersonLook.Brightness> getBrightnesses() {
        return List.of(PersonLook.Brightness.values());
    }

    public List<PersonLook.Contrast> getContrasts() {
        return List.of(PersonLook.Contrast.values());
    }

    public List<PersonLook.Density> getDensities() {
        return List.of(PersonLook.Density.values());
    }

    public List<PersonLook.Shortcuts> getShortcutChoices() {
        return List.of(PersonLook.Shortcuts.values());
    }

    public PersonLook.Brightness getBrightness() {
        return brightness;
    }

    public void setBrightness(PersonLook.Brightness brightness) {
        this.brightness = brightness;
    }

    public PersonLook.Contrast getContrast() {
        return contrast;
    }

    public void setContrast(PersonLook.Contrast contrast) {
        this.contrast = contrast;
    }

    public PersonLook.Density getDensity() {
        return density;
    }

    public void setDensity(PersonLook.Density density) {
        this.density = density;
    }

    public PersonLook.Shortcuts getShortcuts() {
        return shortcuts;
    }

    public void setShortcuts(PersonLook.Shortcuts shortcuts) {
        this.shortcuts = shortcuts;
    }
}
