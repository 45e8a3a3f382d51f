package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.einklang.api.access.Acting;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.demo.HostDemo;

/** The last answer on the fair: the steering group has agreed, and the module that keeps its resolutions takes it up. */
@ApplicationScoped
public class CarriedDemo implements HostDemo {

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private ProcedureReading reading;

    @Inject
    private Directory directory;

    @Inject
    private Acting acting;

    @Override
    public int order() {
        return AFTER_MODULES;
    }

    @Override
    public void plant(DemoWorld world) {
        PersonId last = world.person(ProceduresDemo.LAST);
        acting.as(last, PortalTime.instantOf(world.today().minusDays(4), LocalTime.of(15, 40)), () -> {
            RoundCard round = reading.one(directory.body(world.body("stg")), String.valueOf(ProceduresDemo.FAIR))
                    .round();
            round.voices().stream()
                    .filter(voice -> last.equals(voice.voter().person()))
                    .forEach(voice -> rounds.answer(voice.number(), round.version(), Choice.YES, ""));
        });
    }
}
