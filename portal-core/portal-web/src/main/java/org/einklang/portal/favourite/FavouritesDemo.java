package org.einklang.portal.favourite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.item.ItemRef;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.demo.HostDemo;

/** Two people of the steering group have its page at hand. */
@ApplicationScoped
public class FavouritesDemo implements HostDemo {

    @Inject
    private Favourites favourites;

    @Inject
    private Acting acting;

    @Override
    public int order() {
        return 230;
    }

    @Override
    public void plant(DemoWorld world) {
        ItemRef body =
                new ItemRef("core", "body", String.valueOf(world.body("stg").value()));
        for (String account : List.of("steuerung.stadt", "schrift.stadt")) {
            acting.as(
                    world.person(account),
                    PortalTime.instantOf(world.today().minusDays(12), LocalTime.of(9, 30)),
                    () -> favourites.keep(world.cooperation(), body));
        }
    }
}
