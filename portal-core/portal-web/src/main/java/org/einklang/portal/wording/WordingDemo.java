package org.einklang.portal.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.einklang.api.demo.DemoWorld;
import org.einklang.portal.demo.HostDemo;

/** A few words on which the partners of Lindental have agreed. */
@ApplicationScoped
class WordingDemo implements HostDemo {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public void plant(DemoWorld world) {
        Map.of(
                        "Hartz IV",
                        "Bürgergeld",
                        "Flüchtlinge",
                        "Geflüchtete",
                        "schwer vermittelbar",
                        "mit mehreren Hürden auf dem Weg in Arbeit",
                        "Behinderte",
                        "Menschen mit Behinderung")
                .forEach((avoided, preferred) ->
                        entities.persist(new AgreedWording(world.cooperation(), avoided, preferred)));
    }
}
