package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.Personas;
import org.einklang.testkit.rights.Canary;

/** Says the word that must not be read in Lindental about a contact of Weidental. */
@ApplicationScoped
class CommentsCanary implements DemoData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Commenting commenting;

    @Inject
    private Directory directory;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "canarycontactscomments"; // after that of the contacts, of which it speaks
    }

    @Override
    public void plant(DemoWorld world) {
        CooperationId weidental =
                directory.cooperation(Canary.COOPERATION).orElseThrow().id();
        PersonId both = world.person(Personas.STEERING_AGENCY.account());
        long contact = entities.createQuery(
                        "select min(c.id) from Contact c where c.cooperationId = :there", Long.class)
                .setParameter("there", weidental.value())
                .getSingleResult();
        ItemRef about = new ItemRef("core", "contact", String.valueOf(contact));
        acting.as(
                both,
                clock.instant(),
                () -> commenting.say(
                        weidental,
                        about,
                        "Gesehen: " + Canary.WORD + ", wie @"
                                + directory.person(both).name() + " sagt"));
    }
}
