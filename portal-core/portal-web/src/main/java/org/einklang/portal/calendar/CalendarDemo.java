package org.einklang.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.demo.HostDemo;

/** The secretary takes two calendars along; what stands in them is planted by those whose things it is. */
@ApplicationScoped
public class CalendarDemo implements HostDemo {

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Acting acting;

    @Override
    public int order() {
        return 240;
    }

    @Override
    public void plant(DemoWorld world) {
        PersonId secretary = world.person("schrift.stadt");
        Instant then = PortalTime.instantOf(world.today().minusDays(20), LocalTime.of(8, 45));
        acting.as(secretary, then, () -> feeds.create(world.cooperation(), null));
        acting.as(secretary, then.plusSeconds(120), () -> feeds.create(world.cooperation(), world.body("stg")));
    }
}
