package org.einklang.portal.cadence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.deadline.CadenceSign;
import org.einklang.api.people.BodyId;
import org.einklang.portal.body.BodyFile;
import org.einklang.portal.cadence.CadenceLight.State;
import org.einklang.portal.web.AddressedRequest;
import org.jspecify.annotations.Nullable;

/** The light of a body for the page of that body, and the way to the page of all; they know nothing of it otherwise. */
@Named
@RequestScoped
public class CadenceView {

    private static final int MOST_URGENT = 4;
    private static final Set<State> QUIET = EnumSet.of(State.ON_TIME, State.AS_NEEDED, State.UNKNOWN);

    @Inject
    private CadenceReading reading;

    @Inject
    private SpokenCadence spoken;

    @Inject
    private CadenceWords words;

    @Inject
    private AddressedRequest address;

    private final Map<BodyId, Optional<CadenceSign>> signs = new HashMap<>();

    private @Nullable Boolean steering;

    private @Nullable List<Urgent> urgent;

    /**
     * A body that needs somebody's eye.
     *
     * @param name the body
     * @param key as its address has it
     * @param kind the light
     * @param state how it stands
     */
    public record Urgent(String name, String key, String kind, String state) {}

    /** The light of a body; null if it has none, or the person who looks may not see it. */
    public @Nullable CadenceSign of(BodyFile file) {
        return signs.computeIfAbsent(file.body().id(), body -> reading.of(file).map(spoken::sign))
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

    /** The bodies that need somebody's eye, the most urgent first, for those who steer; nothing for others. */
    public List<Urgent> getUrgent() {
        List<Urgent> known = urgent;
        if (known == null) {
            known = isSteering()
                    ? reading.all(address.cooperation().id()).stream()
                            .filter(light -> !QUIET.contains(light.state()))
                            .sorted(Comparator.comparing(CadenceLight::state))
                            .limit(MOST_URGENT)
                            .map(light -> new Urgent(
                                    light.body().name(),
                                    light.body().key(),
                                    light.state().kind(),
                                    words.state(light)))
                            .toList()
                    : List.of();
            urgent = known;
        }
        return known;
    }
}
