package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.demo.HostDemo;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.FederalState;
import org.einklang.portal.directory.HungLogo;
import org.einklang.portal.directory.StoredDirectory;

/** What Lindental and Weidental tell about themselves: the one with a logo, each with own names for its levels. */
@ApplicationScoped
class CooperationsDemo implements HostDemo {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private StoredDirectory directory;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void plant(DemoWorld world) {
        lindental(world);
        weidental(directory.wholeCooperation("weidental").orElseThrow(), world);
    }

    private void lindental(DemoWorld world) {
        CooperationId here = world.cooperation();
        describe(
                here,
                new CooperationProfile.Text(
                        "Kooperation der Agentur für Arbeit, des Jobcenters und der Stadt Lindental",
                        "Junge Menschen auf dem Weg in den Beruf sollen **eine** Anlaufstelle spüren, auch wenn drei Stellen"
                                + " für sie zuständig sind.\n\nDaran arbeiten wir gemeinsam:\n\n- Übergang von der Schule in"
                                + " den Beruf\n- Familie und Beruf\n- Weiterbildung",
                        "Die Partner stimmen ihre Angebote aufeinander ab und halten einander auf dem Laufenden.",
                        world.today().minusYears(3).withDayOfYear(91),
                        "Koordinationsstelle Lindental",
                        "Marktplatz 1\n00000 Lindental",
                        "koordination@lindental.example",
                        "069 90009 199"));
        LogoPicture logo = LogoPicture.in(DemoLogo.png());
        entities.persist(new CooperationLogo(here, logo));
        directory
                .wholeCooperation("lindental")
                .orElseThrow()
                .show(new HungLogo(logo.stamp(), "Logo der Kooperation Lindental: ein Lindenblatt über zwei Hügeln"));
        CooperationLetterhead letterhead = new CooperationLetterhead(here);
        letterhead.be(new CooperationLetterhead.Text(
                "Kooperation Lindental",
                "Koordinationsstelle · Marktplatz 1 · 00000 Lindental\nkoordination@lindental.example · 069 90009 199",
                "Agentur für Arbeit, Jobcenter und Stadt Lindental arbeiten zusammen.",
                true));
        entities.persist(letterhead);
        entities.persist(new AssistantAway(here));
        call(here, BodyLevel.OPERATIONAL, "Arbeitsgruppe", "Working group");
        call(here, BodyLevel.ADVISORY, "Fachbeirat", "Expert advisory board");
    }

    private void weidental(Cooperation weidental, DemoWorld world) {
        CooperationId there = weidental.card().id();
        weidental.lieIn(FederalState.RP);
        describe(
                there,
                new CooperationProfile.Text(
                        "",
                        "Die Agentur für Arbeit und der Landkreis Weidental arbeiten hier zusammen.",
                        "",
                        world.today().minusYears(1).withDayOfYear(32),
                        "Sozialdezernat des Landkreises Weidental",
                        "Am Mühlbach 3\n00000 Weidental",
                        "kooperation@weidental.example",
                        ""));
        entities.persist(new AssistantAway(there));
        call(there, BodyLevel.SPONSOR, "Behördenleitungen", "Heads of the authorities");
        call(there, BodyLevel.STEERING, "Kooperationsausschuss", "Cooperation committee");
        call(there, BodyLevel.OPERATIONAL, "Umsetzungsgruppe", "Implementation group");
    }

    private void describe(CooperationId cooperation, CooperationProfile.Text text) {
        CooperationProfile profile = new CooperationProfile(cooperation);
        profile.describe(text);
        entities.persist(profile);
    }

    private void call(CooperationId cooperation, BodyLevel level, String german, String english) {
        entities.persist(new LevelName(cooperation, level, new LevelWording.Name(german, english)));
    }
}
