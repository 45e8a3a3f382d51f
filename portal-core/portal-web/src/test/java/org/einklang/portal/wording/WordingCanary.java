package org.einklang.portal.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.server.CanaryGround;

/** Weidental has agreed not to say the word that must not be read in Lindental. */
@ApplicationScoped
class WordingCanary implements DemoData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private CanaryGround ground;

    @Override
    public String module() {
        return "canarywording";
    }

    @Override
    public void plant(DemoWorld world) {
        entities.persist(new AgreedWording(ground.cooperation(), Canary.WORD, "Vogel"));
    }
}
