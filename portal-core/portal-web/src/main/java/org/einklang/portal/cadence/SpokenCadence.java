package org.einklang.portal.cadence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.einklang.api.deadline.CadenceSign;
import org.einklang.api.deadline.CadenceSigns;
import org.einklang.api.people.BodyCard;

/** Puts the light of a body into words, on its own page and on those of modules. */
@ApplicationScoped
class SpokenCadence implements CadenceSigns {

    @Inject
    private CadenceReading reading;

    @Inject
    private CadenceWords words;

    @Override
    public Optional<CadenceSign> of(BodyCard body) {
        return reading.of(body).map(this::sign);
    }

    /** The light in words, with the way to plan a meeting for those who may. */
    CadenceSign sign(CadenceLight light) {
        String plan = light.wantsMeeting() ? reading.planning(light.body()).orElse("") : "";
        return new CadenceSign(
                light.state().kind(),
                words.state(light),
                words.reason(light),
                plan,
                light.wantsMeeting() && plan.isEmpty());
    }
}
