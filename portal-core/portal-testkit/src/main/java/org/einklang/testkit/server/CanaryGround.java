package org.einklang.testkit.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.Personas;
import org.einklang.testkit.rights.Canary;

/**
 * Where a part of the portal plants the word of {@link Canary}: in the other cooperation, as the one who sits in both.
 *
 * <pre>{@code
 * ground.plant(world, body -> polls.start(… Canary.WORD …));
 * }</pre>
 */
@ApplicationScoped
public class CanaryGround {

    @Inject
    private Directory directory;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** The other cooperation. */
    public CooperationId cooperation() {
        return directory.cooperation(Canary.COOPERATION).orElseThrow().id();
    }

    /** The one who sits in both. */
    public PersonId both(DemoWorld world) {
        return world.person(Personas.STEERING_AGENCY.account());
    }

    /** Does the deed, now, as the one who sits in both; it gets the body of the other cooperation in which they have the chair. */
    public void plant(DemoWorld world, Consumer<BodyCard> deed) {
        BodyCard body = directory.bodies(cooperation()).stream()
                .filter(one -> one.key().equals(Canary.BODY))
                .findFirst()
                .orElseThrow();
        acting.as(both(world), clock.instant(), () -> deed.accept(body));
    }
}
