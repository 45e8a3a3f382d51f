package org.einklang.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.demo.HostDemo;
import org.einklang.portal.directory.StoredDirectory;

/** Announcements of Lindental: an old one, one of this month, one under embargo and a draft; and one of Weidental. */
@ApplicationScoped
class AnnouncementsDemo implements HostDemo {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private StoredDirectory directory;

    @Override
    public void plant(DemoWorld world) {
        CooperationId here = world.cooperation();
        LocalDate today = world.today();
        published(
                here,
                "rufnummer",
                new AnnouncementText(
                        "Eine Rufnummer für alle Fragen zur Arbeit",
                        "Die drei Häuser erproben einen gemeinsamen Telefonservice. Wer anruft, wird nicht weitergeschickt.",
                        "Unter **069 90009 115** erreichen Sie Agentur für Arbeit, Jobcenter und Stadt zugleich.\n\n- montags"
                                + " bis donnerstags von 8 bis 18 Uhr\n- freitags von 8 bis 14 Uhr\n\nWir erproben das ein"
                                + " Jahr lang und sagen Ihnen dann, was sich bewährt hat.",
                        null,
                        null),
                morning(today.minusDays(68)));
        published(
                here,
                "sprachkurse",
                new AnnouncementText(
                        "Mehr Plätze in Sprachkursen",
                        "64 zusätzliche Plätze verkürzen die Wartezeit. Anmelden können sich auch Menschen, die noch keine"
                                + " Leistungen beziehen.",
                        "Die Kurse beginnen im nächsten Monat, vormittags und abends, an zwei Orten in der Stadt.\n\n###"
                                + " So melden Sie sich an\n\nKommen Sie in das Bürgerhaus oder rufen Sie an. Bringen Sie mit,"
                                + " was Sie an Zeugnissen haben; nötig ist das nicht.",
                        null,
                        null),
                morning(today.minusDays(6)));
        published(
                here,
                "ausbildungsmesse",
                new AnnouncementText(
                        "Ausbildungsmesse in der Stadthalle",
                        "Rund 70 Betriebe stellen sich vor.",
                        "Die Messe ist an beiden Tagen von 9 bis 16 Uhr geöffnet. Der Eintritt ist frei.",
                        morning(today.plusDays(5)),
                        morning(today.plusDays(90))),
                morning(today.minusDays(1)));
        entities.persist(new Announcement(
                here,
                "bilanz",
                new AnnouncementText(
                        "Was wir im letzten Jahr erreicht haben", "", "Der Text folgt nach der Sitzung.", null, null),
                morning(today.minusDays(2))));
        published(
                directory.cooperation("weidental").orElseThrow().id(),
                "start",
                new AnnouncementText(
                        "Agentur und Landkreis arbeiten zusammen",
                        "Ab sofort gibt es gemeinsame Sprechtage in den Gemeinden.",
                        "Die ersten Sprechtage sind in Weidental und Mühlbach.",
                        null,
                        null),
                morning(today.minusDays(20)));
    }

    private void published(CooperationId cooperation, String key, AnnouncementText text, Instant moment) {
        Announcement announcement = new Announcement(cooperation, key, text, moment);
        announcement.publish(moment);
        entities.persist(announcement);
    }

    private static Instant morning(LocalDate day) {
        return PortalTime.instantOf(day, LocalTime.of(8, 0));
    }
}
