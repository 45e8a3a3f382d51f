package org.einklang.portal.body;

import static org.einklang.api.people.BodyLevel.ADVISORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.demo.HostDemo;

/** In the example world the advisory bodies wanted to know what becomes of the interfaces. */
@ApplicationScoped
class DecisionsDemo implements HostDemo {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public int order() {
        return 11;
    }

    @Override
    public void plant(DemoWorld world) {
        Instant then = PortalTime.instantOf(world.today().minusMonths(3), LocalTime.of(11, 20));
        entities.persist(new DecisionRight(world.cooperation(), Matter.INTERFACES, ADVISORY, Part.INFORMED));
        entities.persist(new DecisionChange(
                world.cooperation(),
                world.person("koordination"),
                then,
                Matter.INTERFACES,
                ADVISORY,
                Part.NONE,
                Part.INFORMED));
    }
}
