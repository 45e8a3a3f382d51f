package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.StoredDirectory;
import org.einklang.testkit.rights.Canary;

/** Plants the word that must not be read in Lindental in what Weidental tells about itself and in the name of a level. */
@ApplicationScoped
class CooperationsCanary implements DemoData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private StoredDirectory directory;

    @Override
    public String module() {
        return "canary-cooperations";
    }

    @Override
    public void plant(DemoWorld world) {
        CooperationId weidental =
                directory.cooperation(Canary.COOPERATION).orElseThrow().id();
        CooperationProfile profile = Objects.requireNonNull(entities.find(CooperationProfile.class, weidental.value()));
        CooperationProfile.Text text = profile.text();
        profile.describe(new CooperationProfile.Text(
                Canary.WORD,
                text.description() + " " + Canary.WORD,
                Canary.WORD,
                text.agreedOn(),
                text.office(),
                text.address(),
                text.mail(),
                text.phone()));
        entities.persist(
                new LevelName(weidental, BodyLevel.EXTERNAL, new LevelWording.Name("Ausschuss " + Canary.WORD, "")));
    }
}
