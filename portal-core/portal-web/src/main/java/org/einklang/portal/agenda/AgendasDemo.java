package org.einklang.portal.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.demo.HostDemo;

/** Two wishes for the agenda of the steering group: one of long ago, for the next meeting after it, and one that waits. */
@ApplicationScoped
public class AgendasDemo implements HostDemo {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private AgendaWishes wishes;

    @Inject
    private Acting acting;

    @Override
    public int order() {
        return 240;
    }

    @Override
    public void plant(DemoWorld world) {
        wish(world, "steuerung.agentur", 46, 1, "Wer teilt die Dienste am Stand ein? Das klären wir besser am Tisch.");
        wish(world, "steuerung.jobcenter", 2, 2, "Vor der Abstimmung möchte ich über die Auflage sprechen.");
    }

    private void wish(DemoWorld world, String account, int daysAgo, long procedure, String reason) {
        BodyId body = world.body("stg");
        long id = entities.createQuery(
                        "select p.id from WrittenProcedure p where p.bodyId = :body and p.number = :number", Long.class)
                .setParameter("body", body.value())
                .setParameter("number", procedure)
                .getSingleResult();
        ItemRef about = new ItemRef("core", "procedure", String.valueOf(id));
        acting.as(
                world.person(account),
                PortalTime.instantOf(world.today().minusDays(daysAgo), LocalTime.of(11, 15)),
                () -> wishes.ask(world.cooperation(), body, about, reason));
    }
}
