package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.jspecify.annotations.Nullable;

/** Which body may appoint which: sponsors a steering group, the steering group operational ones [000 IV.3]. */
@ApplicationScoped
class AppointingBody {

    @Inject
    private Bodies bodies;

    /** Whether a body of this level can appoint one of that level. */
    static boolean fits(BodyLevel appointing, BodyLevel appointed) {
        return switch (appointing) {
            case SPONSOR -> appointed == BodyLevel.STEERING || appointed == BodyLevel.ADVISORY;
            case STEERING -> appointed == BodyLevel.OPERATIONAL || appointed == BodyLevel.ADVISORY;
            default -> false;
        };
    }

    /** Goes on only if this body may appoint. @throws NotVisible if it is none of the cooperation */
    void require(CooperationId cooperation, BodyLevel level, @Nullable BodyId appointing) {
        if (appointing == null) {
            return;
        }
        Body body = bodies.body(appointing);
        BodyCard card = body.card();
        if (!card.cooperation().equals(cooperation)) {
            throw new NotVisible("no " + appointing + " in " + cooperation);
        } else if (!fits(card.level(), level)) {
            throw new RuleViolation("bodies.body.appointing_level").at("appointing");
        }
        body.requireAtWork();
    }
}
