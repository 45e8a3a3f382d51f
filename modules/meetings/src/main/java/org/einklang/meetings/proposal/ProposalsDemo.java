package org.einklang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.planning.DecisionPaper;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.ItemGoal;
import org.einklang.meetings.planning.ItemOutline;

/** A member of the steering group proposes an item that waits to be taken up. */
@ApplicationScoped
class ProposalsDemo implements DemoData {

    @Inject
    private ItemProposals proposals;

    @Inject
    private Acting acting;

    /** After the meetings, by its name. */
    @Override
    public String module() {
        return MeetingsModule.ID + "-proposals";
    }

    @Override
    public void plant(DemoWorld world) {
        LocalDate today = world.today();
        ItemContent hours = new ItemContent(
                "Gemeinsame Sprechstunde im Stadtteilhaus",
                new ItemOutline(
                        ItemGoal.DECIDE,
                        20,
                        world.person("steuerung.jobcenter"),
                        "",
                        "Das Stadtteilhaus bietet uns mittwochs zwei Räume an. Eine Sprechstunde aller drei Partner an einem Ort spart vielen einen Weg."),
                new DecisionPaper(
                        "Bieten wir ab dem nächsten Quartal mittwochs eine gemeinsame Sprechstunde an?",
                        "- jede Woche\n- jede zweite Woche\n- zuerst drei Monate auf Probe",
                        "Keine Miete; je Partner eine Person für drei Stunden.",
                        "Drei Monate auf Probe, dann auswerten."));
        acting.as(
                world.person("steuerung.jobcenter"),
                PortalTime.instantOf(today.minusDays(1), LocalTime.of(16, 10)),
                () -> proposals.propose(world.cooperation(), world.body("stg"), hours));
    }
}
