package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.correction.Correction;
import org.einklang.meetings.correction.MinutesCorrecting;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.proposal.ItemHandover;

/**
 * After the meetings, somebody has noticed that minutes of the steering group have a number wrong, and the chair approved the
 * correction; an item that another group can do more about went there.
 */
@ApplicationScoped
class AfterwardsDemo implements DemoData {

    private static final int SECOND = 1;
    private static final int THIRD = 2;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Directory directory;

    @Inject
    private MinutesCorrecting correcting;

    @Inject
    private MinutesReading reading;

    @Inject
    private ItemHandover handover;

    /** After the meetings, by its name. */
    @Override
    public String module() {
        return MeetingsModule.ID + "-afterwards";
    }

    @Override
    public void plant(DemoWorld world) {
        PersonId secretary = world.person("schrift.stadt");
        Meeting reported = meeting(world, "67.");
        acting.as(
                secretary,
                moment(world.today().minusDays(20), 10),
                () -> correcting.write(
                        reported.id(),
                        reported.getAgenda().get(SECOND).id(),
                        "Eine feste Ansprechperson fehlt vier Schulen, nicht drei: Die Abendschule war nicht mitgezählt."));
        entities.flush();
        acting.as(
                world.person("steuerung.stadt"),
                moment(world.today().minusDays(18), 14),
                () -> correcting.approve(reported.id(), correction(reported)));
        Meeting families = meeting(world, "66.");
        acting.as(
                secretary,
                moment(PortalTime.dayOf(families.getStarts()).plusDays(8), 9),
                () -> handover.handOn(
                        families.id(),
                        families.getAgenda().get(THIRD).id(),
                        families(world),
                        "Bitte fragt die Anbieter, ob Kurse um halb neun beginnen können."));
    }

    private long correction(Meeting meeting) {
        return entities.createQuery("select c from Correction c where c.minutes = :minutes", Correction.class)
                .setParameter("minutes", reading.of(meeting))
                .getSingleResult()
                .id();
    }

    private Meeting meeting(DemoWorld world, String number) {
        return entities.createQuery(
                        "select m from Meeting m where m.bodyId = :body and m.title like :number", Meeting.class)
                .setParameter("body", world.body("stg").value())
                .setParameter("number", number + "%")
                .getSingleResult();
    }

    private BodyId families(DemoWorld world) {
        return directory.bodies(world.cooperation()).stream()
                .filter(body -> body.key().equals("fam"))
                .map(BodyCard::id)
                .findFirst()
                .orElseThrow();
    }

    private static Instant moment(LocalDate day, int hour) {
        return PortalTime.instantOf(day, LocalTime.of(hour, 0));
    }
}
