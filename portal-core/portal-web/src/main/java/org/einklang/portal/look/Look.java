package org.einklang.portal.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.portal.access.Actor;
import org.einklang.portal.directory.WornLook;
import org.einklang.portal.web.AddressedRequest;
import org.jspecify.annotations.Nullable;

/**
 * How this page looks to this reader; for the template and the house tags. Pages of a cooperation wear what its
 * coordinator has chosen, all others and the pages for errors the look of the house. An attribute that is null is not
 * written.
 */
@Named
@RequestScoped
public class Look {

    @Inject
    private WornFiles files;

    @Inject
    private PersonLooks people;

    @Inject
    private Actor actor;

    @Inject
    private AddressedRequest address;

    @Inject
    private HttpServletRequest request;

    private @Nullable WornLook worn;
    private @Nullable PersonLook chosen;

    /** Addresses of the style sheets, the one that refines last. */
    public List<String> getStyles() {
        return files.styles(worn());
    }

    /** Addresses of the fonts, to be fetched while the styles still load. */
    public List<String> getFonts() {
        return files.fonts();
    }

    /** Address of the file that holds every icon and light of the house. */
    public String getIcons() {
        return files.icons();
    }

    /** Address of the logo; its part {@code #logo} takes the colour of the text around it. */
    public String getLogo() {
        return files.logo(worn());
    }

    /** For {@code data-kern-theme}: light, dark, or null for what the device says. */
    public @Nullable String getBrightness() {
        return switch (chosen().brightness()) {
            case DEVICE -> null;
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }

    /** For {@code data-ek-contrast}: high, or null for what the device says. */
    public @Nullable String getContrast() {
        return chosen().contrast() == PersonLook.Contrast.HIGH ? "high" : null;
    }

    /** For {@code data-ek-density}: compact, or null. */
    public @Nullable String getDensity() {
        return chosen().density() == PersonLook.Density.COMPACT ? "compact" : null;
    }

    /** For {@code data-ek-keys}: off, or null. */
    public @Nullable String getShortcuts() {
        return chosen().shortcuts() == PersonLook.Shortcuts.OFF ? "off" : null;
    }

    private WornLook worn() {
        WornLook known = worn;
        if (known == null) {
            known = read();
            worn = known;
        }
        return known;
    }

    private WornLook read() {
        if (!address.isInCooperation() || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
            return WornLook.HOUSE;
        }
        try {
            return address.look();
        } catch (NotVisible e) {
            return WornLook.HOUSE;
        }
    }

    private PersonLook chosen() {
        PersonLook known = chosen;
        if (known == null) {
            known = actor.person().map(people::of).orElseGet(PersonLook::new);
            chosen = known;
        }
        return known;
    }
}
