package org.einklang.meetings.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** A sponsor demands a meeting that nobody has called yet; what a member of the steering group demanded is met. */
@ApplicationScoped
class DemandsDemo implements DemoData {

    @Inject
    private MeetingDemanding demanding;

    @Inject
    private Meetings meetings;

    @Inject
    private Acting acting;

    /** After the meetings, by its name. */
    @Override
    public String module() {
        return MeetingsModule.ID + "-demands";
    }

    @Override
    public void plant(DemoWorld world) {
        LocalDate today = world.today();
        NewDemand house = new NewDemand(
                "Der Mietvertrag für das gemeinsame Haus läuft aus. Über Verlängern oder Umziehen müssen die Träger gemeinsam entscheiden.",
                List.of("Mietvertrag: verlängern oder umziehen", "Folgen für die Anlaufstelle"),
                today.plusDays(18));
        acting.as(
                world.person("leitung.agentur"),
                PortalTime.instantOf(today.minusDays(3), LocalTime.of(11, 20)),
                () -> demanding.demand(world.cooperation(), world.body("trg"), house));
        NewDemand week = new NewDemand(
                "Für die Praktikumswoche fehlen noch Betriebe. Das sollten wir nicht erst im nächsten Quartal besprechen.",
                List.of("Praktikumswoche: woher die Betriebe kommen"),
                today.plusDays(40));
        String[] key = new String[1];
        acting.as(
                world.person("steuerung.jobcenter"),
                PortalTime.instantOf(today.minusDays(6), LocalTime.of(15, 5)),
                () -> key[0] = demanding.demand(world.cooperation(), world.body("stg"), week));
        acting.as(
                world.person("schrift.stadt"),
                PortalTime.instantOf(today.minusDays(5), LocalTime.of(9, 40)),
                () -> meetings.changeable(world.body("stg")).stream()
                        .map(Meeting::getKey)
                        .findFirst()
                        .ifPresent(next -> demanding.meetIn(world.cooperation(), key[0], next)));
    }
}
