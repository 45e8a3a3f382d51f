package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicLong;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.Directory;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.contact.Contact;
import org.einklang.portal.demo.HostDemo;
import org.einklang.portal.procedure.WrittenProcedure;

/** A conversation about the written procedure that is running, and a question about a contact. */
@ApplicationScoped
public class CommentsDemo implements HostDemo {

    private static final String SECRETARY = "schrift.stadt";
    private static final String JOBCENTER = "steuerung.jobcenter";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Commenting commenting;

    @Inject
    private Directory directory;

    @Inject
    private Acting acting;

    @Override
    public int order() {
        return 220;
    }

    @Override
    public void plant(DemoWorld world) {
        talkAbout(world, running(world));
        ItemRef contact = contact(world);
        long asked = say(
                world,
                "team.jobcenter",
                2,
                9,
                contact,
                0,
                "Gibt es Termine auch in den Ferien, oder erst wieder ab Schulbeginn?");
        say(
                world,
                "team.agentur",
                2,
                14,
                contact,
                asked,
                "Ja, auch in den Ferien: montags bis donnerstags. Am besten über das Funktionspostfach anmelden.");
    }

    private void talkAbout(DemoWorld world, ItemRef flyer) {
        say(
                world,
                SECRETARY,
                3,
                10,
                flyer,
                0,
                "Von der alten Auflage liegen noch **zwei Kartons** im Rathaus. Die reichen bis zur Ausbildungsmesse.");
        long asked = say(
                world,
                JOBCENTER,
                2,
                9,
                flyer,
                0,
                "Können wir zugleich die neue Nummer der Jugendberufsagentur aufnehmen? " + named(world, SECRETARY)
                        + ", geht das noch, bevor gedruckt wird?");
        say(
                world,
                SECRETARY,
                2,
                11,
                flyer,
                asked,
                named(world, JOBCENTER) + ", ja: Die Druckerei braucht alles bis Ende nächster Woche. Ich ändere"
                        + " den Entwurf.");
        say(world, JOBCENTER, 2, 13, flyer, asked, "Danke! Dann stimme ich zu, sobald der Text da ist.");
        long budget = say(
                world,
                "steuerung.agentur",
                1,
                15,
                flyer,
                0,
                "Wir haben noch Geld übrig: Wenn wir 5.000 Stück nehmen, kostet es\n\n- 640 € für 3.000\n- 810 € für"
                        + " 5.000\n\nReichen 3.000 für ein Jahr?");
        say(
                world,
                "steuerung.stadt",
                1,
                16,
                flyer,
                budget,
                "Im letzten Jahr haben wir 2.700 verteilt. Ich bleibe bei 3.000.");
    }

    private long say(
            DemoWorld world, String account, int daysAgo, int hour, ItemRef about, long answered, String text) {
        AtomicLong said = new AtomicLong();
        acting.as(
                world.person(account),
                PortalTime.instantOf(world.today().minusDays(daysAgo), LocalTime.of(hour, 12)),
                () -> said.set((answered == 0
                                ? commenting.say(world.cooperation(), about, text)
                                : commenting.answer(world.cooperation(), about, answered, text))
                        .id()));
        return said.get();
    }

    private String named(DemoWorld world, String account) {
        return "@" + directory.person(world.person(account)).name();
    }

    private ItemRef running(DemoWorld world) {
        return entities.createQuery(
                        "select p from WrittenProcedure p where p.bodyId = :body order by p.number desc",
                        WrittenProcedure.class)
                .setParameter("body", world.body("stg").value())
                .setMaxResults(1)
                .getSingleResult()
                .ref();
    }

    private ItemRef contact(DemoWorld world) {
        return entities.createQuery(
                        "select c from Contact c where c.cooperationId = :here and c.office = :office", Contact.class)
                .setParameter("here", world.cooperation().value())
                .setParameter("office", "Team Berufsberatung")
                .setMaxResults(1)
                .getSingleResult()
                .ref();
    }
}
