package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.item.ItemRef;
import org.einklang.api.task.NewTask;
import org.einklang.portal.demo.HostDemo;
import org.jspecify.annotations.Nullable;

/** Tasks that are overdue, due today, soon and later, on any day: of bodies, with a deputy, and noted by people themselves. */
@ApplicationScoped
class TasksDemo implements HostDemo {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    public void plant(DemoWorld world) {
        LocalDate today = world.today();
        given(world, "team.stadt", "Einladungsliste für den Fachtag ergänzen", today.minusDays(2), "ausb");
        given(world, "team.jobcenter", "Zahlen zu den Übergängen zusammenstellen", today, "ausb")
                .begin();
        given(world, "team.agentur", "Entwurf des Faltblatts durchsehen", today.plusDays(4), "ausb")
                .deputise(world.person("gastgeber.stadt"));
        given(world, "steuerung.stadt", "Tagesordnung der nächsten Sitzung abstimmen", today.plusDays(5), "stg");
        given(world, "leitung.jobcenter", "Zustimmung zum Raumplan einholen", today.plusDays(12), null);
        given(world, "koordination", "Telefonliste der Partner prüfen", today.plusDays(1), null);
        given(world, "koordination", "Verteiler für den Rundbrief aufräumen", today.plusDays(18), null);
        given(world, "schrift.stadt", "Raum für die Klausur anfragen", today, null);
        given(world, "presse.stadt", "Fotos vom Aktionstag beschriften", today.minusDays(1), null);
    }

    private Task given(DemoWorld world, String account, String title, LocalDate due, @Nullable String body) {
        Instant then = clock.instant().minus(Duration.ofDays(9));
        NewTask wanted = new NewTask(
                world.cooperation(),
                world.person(account),
                title,
                due,
                body == null
                        ? null
                        : new ItemRef(
                                "core", "body", String.valueOf(world.body(body).value())),
                body == null ? null : world.body(body));
        Task task = new Task(wanted, world.person(body == null ? account : "koordination"), then);
        entities.persist(task);
        return task;
    }
}
