package org.einklang.portal.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.WornLook;

/** Chooses what a cooperation wears. A colour that cannot be read well is refused when it is chosen, not when it is seen. */
@ApplicationScoped
public class CooperationDressing {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Themes themes;

    @Inject
    private Event<LookChosen> chosen;

    /**
     * What a cooperation wears, as it was when it was read.
     *
     * @param look theme and colour
     * @param version to be given back with the choice
     */
    record Worn(WornLook look, int version) {}

    /** What the cooperation wears now. */
    Worn worn(CooperationId cooperation) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(cooperation));
        Cooperation found = find(cooperation);
        return new Worn(found.look(), found.version());
    }

    /**
     * Wears a theme, and an own colour for links and buttons if one was typed.
     *
     * @param seen the version that the person saw when choosing
     * @throws RuleViolation if the theme is not there or the colour cannot be read well; then nothing changes
     * @throws OptimisticLockException if somebody else has changed the cooperation in the meantime
     */
    @Transactional
    void choose(CooperationId cooperation, String theme, String typedColour, int seen) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(cooperation));
        if (themes.theme(theme).isEmpty()) {
            throw new RuleViolation("core.look.theme_gone").at("theme");
        }
        String colour = typedColour.isBlank() ? "" : checked(typedColour).hex();
        Cooperation found = find(cooperation);
        if (found.version() != seen) {
            throw new OptimisticLockException("cooperation " + cooperation);
        }
        found.wear(new WornLook(theme, colour));
        chosen.fire(new LookChosen(cooperation));
    }

    private static Colour checked(String typed) {
        Colour colour = Colour.of(typed).orElseThrow(() -> new RuleViolation("core.look.colour_form").at("colour"));
        ActionColour action = new ActionColour(colour);
        if (!action.fitsLight()) {
            BigDecimal ratio = BigDecimal.valueOf(action.inLight()).setScale(2, RoundingMode.FLOOR);
            throw new RuleViolation(
                            "core.look.colour_weak", ratio, action.light().hex())
                    .at("colour");
        }
        return colour;
    }

    private Cooperation find(CooperationId id) {
        Cooperation found = entities.find(Cooperation.class, id.value());
        if (found == null) {
            throw new NotVisible("no " + id);
        }
        return found;
    }
}
