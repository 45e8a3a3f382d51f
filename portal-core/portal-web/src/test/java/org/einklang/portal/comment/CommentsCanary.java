package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.server.CanaryGround;

/** Says the word that must not be read in Lindental about a contact of Weidental. */
@ApplicationScoped
class CommentsCanary implements DemoData {

    @Inject
    private CanaryGround ground;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Commenting commenting;

    @Inject
    private Directory directory;

    @Override
    public String module() {
        return "canarycontactscomments"; // after that of the contacts, of which it speaks
    }

    @Override
    public void plant(DemoWorld world) {
        PersonId both = ground.both(world);
        long contact = entities.createQuery(
                        "select min(c.id) from Contact c where c.cooperationId = :there", Long.class)
                .setParameter("there", ground.cooperation().value())
                .getSingleResult();
        ItemRef about = new ItemRef("core", "contact", String.valueOf(contact));
        ground.plant(
                world,
                body -> commenting.say(
                        body.cooperation(),
                        about,
                        "Gesehen: " + Canary.WORD + ", wie @"
                                + directory.person(both).name() + " sagt"));
    }
}
