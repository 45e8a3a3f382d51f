package org.einklang.portal.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.contact.Reach;
import org.einklang.portal.demo.HostDemo;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.StoredDirectory;

/** A location of each of the three partners of Lindental, and one of Weidental. */
@ApplicationScoped
class LocationsDemo implements HostDemo {

    private static final String MORNINGS = "8–12;8–12;8–12;8–12, 14–18;8–12;;";

    private record Place(
            String key, String name, String address, String phone, String mailbox, String week, String promise) {}

    private static final List<Place> LINDENTAL = List.of(
            new Place(
                    "agentur",
                    "Berufsinformationszentrum",
                    "Bahnhofstraße 12\n00000 Lindental",
                    "069 90009 210",
                    "biz@lindental.example",
                    "8–16;8–16;8–16;8–18;8–12;;",
                    "- Sie können ohne Termin kommen.\n- Ein Gespräch zur Berufswahl bekommen Sie innerhalb von zwei"
                            + " Wochen.\n- Wir rufen am nächsten Werktag zurück."),
            new Place(
                    "jobcenter",
                    "Jobcenter, Haus der Arbeit",
                    "Gerberweg 4\n00000 Lindental",
                    "069 90009 320",
                    "eingang@lindental.example",
                    MORNINGS,
                    "- Sie warten ohne Termin nicht länger als 30 Minuten.\n- E-Mails beantworten wir innerhalb von drei"
                            + " Werktagen.\n- Wer krank ist oder pflegt, kann den Termin am Telefon haben."),
            new Place(
                    "buergerhaus",
                    "Bürgerhaus, gemeinsame Anlaufstelle",
                    "Marktplatz 1\n00000 Lindental",
                    "069 90009 115",
                    "buergerhaus@lindental.example",
                    "8–12:30;8–12:30, 13:30–16;8–12:30;8–18;8–12:30;10–13;",
                    "- Eine Anlaufstelle für alle drei Häuser: Wir schicken Sie nicht weiter.\n- Wir nehmen jeden Antrag"
                            + " an, auch wenn ein anderes Haus zuständig ist.\n- Dolmetschen ist nach Anmeldung möglich."));

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private StoredDirectory directory;

    @Override
    public void plant(DemoWorld world) {
        List<Partner> partners = directory.partners(world.cooperation());
        for (int i = 0; i < LINDENTAL.size(); i++) {
            plant(world.cooperation(), partners.get(i), LINDENTAL.get(i));
        }
        CooperationId weidental =
                directory.cooperation("weidental").orElseThrow().id();
        plant(
                weidental,
                directory.partners(weidental).get(1),
                new Place("kreishaus", "Kreishaus", "Am Mühlbach 3\n00000 Weidental", "06000 300", "", MORNINGS, ""));
    }

    private void plant(CooperationId cooperation, Partner partner, Place place) {
        entities.persist(new Location(
                cooperation,
                place.key(),
                new LocationText(
                        partner.partnerId(),
                        place.name(),
                        place.address(),
                        new Reach(place.phone(), "", place.mailbox(), ""),
                        OpeningWeek.typed(Arrays.asList(place.week().split(";", -1))),
                        "Am 24. und 31. Dezember und an Feiertagen geschlossen.",
                        "Der Eingang ist stufenlos, die Tür öffnet von selbst. Aufzug und barrierefreie Toilette sind im"
                                + " Erdgeschoss, die Bushaltestelle liegt gegenüber.",
                        place.promise(),
                        true)));
    }
}
