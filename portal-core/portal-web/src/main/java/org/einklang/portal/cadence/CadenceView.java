package org.einklang.portal.cadence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.people.BodyId;
import org.einklang.portal.body.BodyFile;
import org.einklang.portal.web.AddressedRequest;
import org.jspecify.annotations.Nullable;

/** The light of a body for the page of that body, and the way to the page of all; they know nothing of it otherwise. */
@Named
@RequestScoped
public class CadenceView {

    @Inject
    private CadenceReading reading;

    @Inject
    private CadenceWords words;

    @Inject
    private AddressedRequest address;

    private final Map<BodyId, Optional<Sign>> signs = new HashMap<>();

    private @Nullable Boolean steering;

    /**
     * A light in words.
     *
     * @param kind the light
     * @param state how it stands
     * @param reason why, and what is to be done
     * @param plan path of the form in which a meeting is planned; empty if that is not needed, or not theirs to do
     * @param others whether somebody else has to plan it
     */
    public record Sign(String kind, String state, String reason, String plan, boolean others) {}

    /** The light of a body; null if it has none, or the person who looks may not see it. */
    public @Nullable Sign of(BodyFile file) {
        return signs.computeIfAbsent(file.body().id(), body -> reading.of(file).map(this::sign))
                .orElse(null);
    }

    /** Whether the person who looks may go to the page of all bodies. */
    public boolean isSteering() {
        Boolean known = steering;
        if (known == null) {
            known = reading.maySeeAll(address.cooperation().id());
            steering = known;
        }
        return known;
    }

    private Sign sign(CadenceLight light) {
        String plan = light.wantsMeeting() ? reading.planning(light.body()).orElse("") : "";
        return new Sign(
                light.state().kind(),
                words.state(light),
                words.reason(light),
                plan,
                light.wantsMeeting() && plan.isEmpty());
    }
}
