package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.StoredDirectory;
import org.einklang.portal.procedure.Procedures;
import org.einklang.testkit.Personas;
import org.einklang.testkit.rights.Canary;

/** Attaches the word that must not be read in Lindental to a written procedure of Weidental; comes after the host's canary. */
@ApplicationScoped
class AttachmentsCanary implements DemoData {

    @Inject
    private Procedures procedures;

    @Inject
    private Attaching attaching;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "canary-files";
    }

    @Override
    public void plant(DemoWorld world) {
        CooperationId weidental =
                directory.cooperation(Canary.COOPERATION).orElseThrow().id();
        BodyCard body = directory.bodies(weidental).stream()
                .filter(one -> one.key().equals(Canary.BODY))
                .findFirst()
                .orElseThrow();
        Procedures.Proposal proposal = new Procedures.Proposal(
                "Umlauf " + Canary.WORD, Canary.WORD, world.today().plusDays(5), false);
        acting.as(
                world.person(Personas.STEERING_AGENCY.account()),
                clock.instant(),
                () -> attaching.add(
                        weidental,
                        procedures.start(body, proposal).ref(),
                        List.of(Brought.upload(Canary.WORD + ".txt", Canary.WORD)),
                        0));
    }
}
